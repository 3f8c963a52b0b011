package io.accountplanning.export.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What makes a PDF one for archives: PDF/A-2a says of itself what it is, and which colours it means. */
final class PdfArchive {

    private static final PdfName PDF_A = new PdfName("GTS_PDFA1");
    private static final String PROFILE = "sRGB IEC61966-2.1";

    private PdfArchive() {}

    /** What the document is, as XMP: the same as in its properties, as the standard demands. */
    record About(String title, String subject, String author, String creator, String language, Instant made) {}

    static void mark(PdfWriter writer, About about) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setXmpMetadata(xmp(about).getBytes(StandardCharsets.UTF_8));
    }

    /** Not before the document is open. */
    static void colours(PdfWriter writer) {
        try {
            PdfICCBased colours = new PdfICCBased(java.awt.color.ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            colours.remove(PdfName.ALTERNATE);
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PDF_A);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(PROFILE));
            intent.put(PdfName.INFO, new PdfString(PROFILE));
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(colours).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
    }

    private static String xmp(About about) {
        String made =
                about.made.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                + "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
                + "<dc:format>application/pdf</dc:format>"
                + "<dc:title>" + alternative(about.title) + "</dc:title>"
                + "<dc:description>" + alternative(about.subject) + "</dc:description>"
                + "<dc:creator><rdf:Seq><rdf:li>" + text(about.author) + "</rdf:li></rdf:Seq></dc:creator>"
                + "<dc:language><rdf:Bag><rdf:li>" + text(about.language) + "</rdf:li></rdf:Bag></dc:language>"
                + "<xmp:CreatorTool>" + text(about.creator) + "</xmp:CreatorTool>"
                + "<xmp:CreateDate>" + made + "</xmp:CreateDate><xmp:ModifyDate>" + made + "</xmp:ModifyDate>"
                + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private static String alternative(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text(text) + "</rdf:li></rdf:Alt>";
    }

    private static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' || c == '\n').forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
