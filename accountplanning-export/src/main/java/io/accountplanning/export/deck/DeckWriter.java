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
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes pages on the slides of a stage. */
final class DeckWriter {

    private static final double TITLE = 26;
    private static final double COVER_TITLE = 40;
    private static final double COVER_LINE = 18;
    private static final Frame PLATE = new Frame(48, 40, 220, 84);

    private final PlanReport report;
    private final Stage stage;
    private final TextWriter text;
    private final TableWriter tables;
    private final ChartWriter charts;

    DeckWriter(PlanReport report, Stage stage, TextMeasure measure) {
        Locale locale = report.labels().locale();
        this.report = report;
        this.stage = stage;
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
            if (Stage.TITLES.contains(shape.getTextType())) {
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
                    Block.Prose.of(
                            below.stream().map(line -> Para.of(line, COVER_LINE)).toList()));
        }
        logo.ifPresent(picture -> logo(slide, picture));
        notes(slide, notes);
    }

    private static boolean isText(XSLFTextShape shape) {
        return shape.getTextType() == Placeholder.SUBTITLE || shape.getTextType() == Placeholder.BODY;
    }

    /** On white, as large as it goes. */
    private void logo(XSLFSlide slide, Logo logo) {
        double scale = Math.min(
                (PLATE.width() - 24) / logo.width(), (PLATE.height() - 20) / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        XSLFAutoShape plate = slide.createAutoShape();
        plate.setShapeType(ShapeType.RECT);
        plate.setAnchor(new Frame(PLATE.x(), PLATE.y(), width + 24, height + 20).box());
        InkWriter.write(((CTShape) plate.getXmlObject()).getSpPr().addNewSolidFill(), Ink.WHITE);
        picture(
                slide,
                new Frame(PLATE.x() + 12, PLATE.y() + 10, width, height),
                new Block.Picture(logo.png(), report.labels().word("deck.logo")));
    }

    private void picture(XSLFSlide slide, Frame frame, Block.Picture picture) {
        XSLFPictureShape shape =
                slide.createPicture(stage.show().addPicture(picture.png(), PictureType.PNG));
        shape.setAnchor(frame.box());
        ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(picture.what());
    }

    void page(Page page, String footer) {
        XSLFSlide slide = stage.show().createSlide(stage.plain());
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (Stage.TITLES.contains(shape.getTextType())) {
                text.placeholder(shape, List.of(Para.of(page.title(), TITLE).asBold()));
            } else {
                slide.removeShape(shape);
            }
        }
        page.blocks().forEach(placed -> block(slide, placed.frame(), placed.block()));
        notes(slide, page.notes());
        feet(slide, footer);
    }

    private void block(XSLFSlide slide, Frame frame, Block block) {
        if (block instanceof Block.Prose prose) {
            text.prose(slide, frame, prose);
        } else if (block instanceof Block.Grid grid) {
            tables.write(slide, frame, grid);
        } else if (block instanceof Block.Bars bars) {
            charts.write(stage.show(), slide, frame, bars);
        } else if (block instanceof Block.Picture picture) {
            picture(slide, frame, picture);
        }
    }

    private void notes(XSLFSlide slide, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        XSLFNotes sheet = stage.show().getNotesSlide(slide);
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                notes.forEach(line ->
                        shape.addNewTextParagraph().addNewTextRun().setText(TextMeasure.plain(line)));
            }
        }
    }

    /** The layout's own, where it has them: slides do not get them by themselves. */
    private void feet(XSLFSlide slide, String footer) {
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        long id = slide.getShapes().stream().mapToLong(XSLFShape::getShapeId).max().orElse(1);
        for (XSLFTextShape shape : stage.plain().getPlaceholders()) {
            Placeholder kind = shape.getTextType();
            if (kind == Placeholder.FOOTER || kind == Placeholder.SLIDE_NUMBER) {
                CTShape copy = tree.addNewSp();
                copy.set(shape.getXmlObject().copy());
                copy.getNvSpPr().getCNvPr().setId(++id);
                if (kind == Placeholder.FOOTER) {
                    CTTextParagraph paragraph = copy.getTxBody().getPArray(0);
                    while (paragraph.sizeOfRArray() > 0) {
                        paragraph.removeR(0);
                    }
                    paragraph.addNewR().setT(footer);
                }
            }
        }
    }

    private void properties() {
        AccountPlan plan = report.document().plan();
        POIXMLProperties.CoreProperties core =
                stage.show().getProperties().getCoreProperties();
        core.setTitle(plan.number() + " " + plan.subject());
        core.setCreator(report.people().of(plan.owner()));
        core.setSubjectProperty(plan.client().name());
        core.setCreated(Optional.of(Date.from(report.madeAt())));
        core.setModified(Optional.of(Date.from(report.madeAt())));
    }
}
