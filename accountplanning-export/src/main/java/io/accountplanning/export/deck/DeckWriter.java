package io.accountplanning.export.deck;

import io.accountplanning.export.report.Logo;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes pages on the slides of a stage. */
final class DeckWriter {

    private static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final Set<Placeholder> NOTES_FEET =
            Set.of(Placeholder.SLIDE_NUMBER, Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.HEADER);
    private static final double TITLE = 26;
    private static final double COVER_TITLE = 40;
    private static final double COVER_LINE = 18;
    private static final double FOOT = 10;
    private static final Frame PLATE = new Frame(48, 40, 220, 84);

    private final PlanReport report;
    private final Stage stage;
    private final TextWriter text;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final TextMeasure measure;

    DeckWriter(PlanReport report, Stage stage, TextMeasure measure) {
        Locale locale = report.labels().locale();
        this.report = report;
        this.stage = stage;
        this.measure = measure;
        this.text = new TextWriter(locale, new TextFit(measure));
        this.tables = new TableWriter(report.labels(), text, new TableFit(measure));
        this.charts = new ChartWriter(report.madeAt());
    }

    byte[] bytes() throws IOException {
        properties();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stage.show().write(out);
        return StableArchive.of(out.toByteArray());
    }

    /** @param logo none for a template, which has its own */
    void cover(String title, List<String> below, List<String> notes, Optional<Logo> logo) {
        XSLFSlide slide = stage.show().createSlide(stage.cover());
        boolean said = false;
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (Stage.is(shape, Stage.TITLES)) {
                text.placeholder(shape, List.of(Para.of(title, COVER_TITLE).asBold()));
            } else if (!said && isText(shape)) {
                text.placeholder(
                        shape,
                        below.stream().map(line -> Para.of(line, COVER_LINE)).toList());
                said = true;
            } else {
                slide.removeShape(shape);
            }
        }
        if (!said) {
            text.prose(
                    slide,
                    stage.content(),
                    Block.Prose.of(below.stream()
                            .map(line -> Para.of(line, COVER_LINE))
                            .toList()));
        }
        logo.ifPresent(picture -> logo(slide, picture));
        notes(slide, notes);
    }

    private static boolean isText(XSLFTextShape shape) {
        return shape.getTextType() == Placeholder.SUBTITLE || shape.getTextType() == Placeholder.BODY;
    }

    /** On white, as large as it goes. */
    private void logo(XSLFSlide slide, Logo logo) {
        double scale = Math.min((PLATE.width() - 24) / logo.width(), (PLATE.height() - 20) / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        XSLFAutoShape plate = slide.createAutoShape();
        plate.setShapeType(ShapeType.RECT);
        plate.setAnchor(new Frame(PLATE.x(), PLATE.y(), width + 24, height + 20).box());
        InkWriter.write(((CTShape) plate.getXmlObject()).getSpPr().addNewSolidFill(), Ink.WHITE);
        XSLFPictureShape shape = slide.createPicture(stage.show().addPicture(logo.png(), PictureType.PNG));
        shape.setAnchor(new Frame(PLATE.x() + 12, PLATE.y() + 10, width, height).box());
        ((CTPicture) shape.getXmlObject())
                .getNvPicPr()
                .getCNvPr()
                .setDescr(report.labels().word("deck.logo"));
    }

    void page(Page page, String footer) {
        XSLFSlide slide = stage.show().createSlide(stage.plain());
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (Stage.is(shape, Stage.TITLES)) {
                text.placeholder(shape, List.of(Para.of(page.title(), TITLE).asBold()));
            } else {
                slide.removeShape(shape);
            }
        }
        page.blocks().forEach(placed -> block(slide, placed.frame(), placed.block()));
        notes(slide, page.notes());
        feet(slide, footer);
        number(slide);
    }

    private void block(XSLFSlide slide, Frame frame, Block block) {
        if (block instanceof Block.Prose prose) {
            text.prose(slide, frame, prose);
        } else if (block instanceof Block.Grid grid) {
            tables.write(slide, frame, grid);
        } else if (block instanceof Block.Bars bars) {
            charts.write(stage.show(), slide, frame, bars);
        }
    }

    private void notes(XSLFSlide slide, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        XSLFNotes sheet = stage.show().getNotesSlide(slide);
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (Stage.is(shape, NOTES_FEET)) {
                // Copied by the library with attributes that no run may have.
                sheet.removeShape(shape);
            } else if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                notes.forEach(
                        line -> shape.addNewTextParagraph().addNewTextRun().setText(TextMeasure.plain(line)));
            }
        }
    }

    /** The layout's own, where it has them: slides do not get them by themselves. */
    private void feet(XSLFSlide slide, String footer) {
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        for (XSLFTextShape shape : stage.plain().getPlaceholders()) {
            Placeholder kind = shape.getTextType();
            if (kind == Placeholder.FOOTER || kind == Placeholder.SLIDE_NUMBER) {
                CTShape copy = tree.addNewSp();
                copy.set(shape.getXmlObject().copy());
                if (kind == Placeholder.FOOTER) {
                    footer(copy, shape, footer);
                }
            }
        }
    }

    /** Counted anew: the library gives a chart the number of another shape. */
    private static void number(XSLFSlide slide) {
        int id = 1;
        for (Element shape :
                PartXml.children(slide.getXmlObject().getCSld().getSpTree().getDomNode())) {
            NodeList names = shape.getElementsByTagNameNS(PRESENTATION, "cNvPr");
            if (names.getLength() > 0) {
                ((Element) names.item(0)).setAttribute("id", Integer.toString(++id));
            }
        }
    }

    /** As the layout has it, said again because not every program looks there. */
    private void footer(CTShape copy, XSLFTextShape layout, String footer) {
        XSLFTextParagraph like = layout.getTextParagraphs().get(0);
        TextAlign align = like.getTextAlign();
        CTTextParagraph paragraph = copy.getTxBody().getPArray(0);
        while (paragraph.sizeOfRArray() > 0) {
            paragraph.removeR(0);
        }
        CTTextParagraphProperties properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.setAlgn(
                align == TextAlign.CENTER
                        ? STTextAlignType.CTR
                        : align == TextAlign.RIGHT ? STTextAlignType.R : STTextAlignType.L);
        Frame box = Frame.of(layout.getAnchor());
        double width = box.width() - layout.getLeftInset() - layout.getRightInset();
        CTRegularTextRun run = paragraph.addNewR();
        run.setT(measure.shortened(footer, FOOT, false, width, 1));
        CTTextCharacterProperties letters = run.addNewRPr();
        letters.setSz((int) (FOOT * 100));
        letters.setLang(report.labels().locale().toLanguageTag());
        letters.addNewLatin().setTypeface("+mn-lt");
    }

    private void properties() {
        AccountPlan plan = report.document().plan();
        POIXMLProperties.CoreProperties core = stage.show().getProperties().getCoreProperties();
        core.setTitle(plan.number() + " " + plan.subject());
        core.setCreator(report.people().of(plan.owner()));
        core.setSubjectProperty(plan.client().name());
        core.setCreated(Optional.of(Date.from(report.madeAt())));
        core.setModified(Optional.of(Date.from(report.madeAt())));
    }
}
