package io.accountplanning.export.deck;

import io.accountplanning.error.InvalidException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/**
 * A host's template, read in bounded memory before any library sees it, and without its slides. What is kept is stored uncompressed, so
 * that no rule about compression that the whole machine shares has to be changed.
 */
final class DeckTemplate {

    private static final int LARGEST_UNPACKED = 100_000_000;
    private static final int LARGEST_XML = 5_000_000;
    private static final int LARGEST_XML_TOGETHER = 25_000_000;
    private static final int MOST_PARTS = 3_000;
    private static final int CHUNK = 8_192;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;
    private long xml;

    private DeckTemplate() {}

    /** The template without its slides, as a PPTX. */
    static byte[] read(InputStream pptx) throws IOException {
        byte[] archive = pptx.readNBytes(ReviewDeck.LARGEST_TEMPLATE + 1);
        if (archive.length > ReviewDeck.LARGEST_TEMPLATE) {
            throw refused("has at most " + ReviewDeck.LARGEST_TEMPLATE + " bytes; make its pictures smaller", null);
        }
        if (archive.length < 4 || archive[0] != 'P' || archive[1] != 'K') {
            throw refused("is a PPTX or POTX without a password; save it as one", archive.length + " bytes");
        }
        DeckTemplate template = new DeckTemplate();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    template.add(entry.getName(), in);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw refused("is a PPTX; this archive is damaged: " + e.getMessage(), archive.length + " bytes");
        }
        return stored(new TemplateParts(template.parts).withoutSlides());
    }

    /** @throws InvalidException when it is damaged */
    static XMLSlideShow open(byte[] checked) throws IOException {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(checked));
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException e) {
            throw refused("is a PPTX that PowerPoint opens; this one is damaged: " + e.getMessage(), null);
        }
    }

    static InvalidException refused(String rule, @Nullable Object value) {
        return InvalidException.of("template", rule, value);
    }

    private void add(String name, InputStream in) throws IOException {
        if (parts.size() >= MOST_PARTS) {
            throw refused("has at most " + MOST_PARTS + " parts; is it an archive of something else?", name);
        }
        boolean isXml = isXml(name);
        byte[] part = bounded(name, in, isXml);
        unpacked += part.length;
        xml += isXml ? part.length : 0;
        if (xml > LARGEST_XML_TOGETHER) {
            throw refused("has at most " + LARGEST_XML_TOGETHER + " bytes of XML; remove its sample slides", name);
        }
        if (parts.put(name, part) != null) {
            throw refused("has each part once; save it anew", name);
        }
    }

    private byte[] bounded(String name, InputStream in, boolean isXml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            out.write(chunk, 0, read);
            if (isXml && out.size() > LARGEST_XML) {
                throw refused("has no part of XML that unpacks to more than " + LARGEST_XML + " bytes", name);
            }
            if (unpacked + out.size() > LARGEST_UNPACKED) {
                throw refused("unpacks to at most " + LARGEST_UNPACKED + " bytes; make its pictures smaller", name);
            }
        }
        return out.toByteArray();
    }

    static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    private static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
