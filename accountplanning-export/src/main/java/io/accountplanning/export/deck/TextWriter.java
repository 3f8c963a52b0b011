package io.accountplanning.export.deck;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes paragraphs that fit. */
final class TextWriter {

    private final Locale locale;
    private final TextFit fit;

    TextWriter(Locale locale, TextFit fit) {
        this.locale = locale;
        this.fit = fit;
    }

    void prose(XSLFSlide slide, Frame frame, Block.Prose prose) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(frame.box());
        boolean filled = prose.fill() != null;
        double across = filled ? Block.Prose.PADDING : 0;
        insets(box, across, across / 2);
        box.setVerticalAlignment(prose.middle() ? VerticalAlignment.MIDDLE : VerticalAlignment.TOP);
        if (prose.fill() != null) {
            InkWriter.write(((CTShape) box.getXmlObject()).getSpPr().addNewSolidFill(), prose.fill());
        }
        Frame room = prose.room(frame);
        paragraphs(box, fit.fit(prose.paras(), room.width(), room.height()), TextAlign.LEFT);
    }

    /** In the place of the layout, in its colour and font; smaller where it must be. */
    void placeholder(XSLFTextShape shape, List<Para> paras) {
        Frame box = Frame.of(shape.getAnchor());
        double width = box.width() - shape.getLeftInset() - shape.getRightInset();
        double height = box.height() - shape.getTopInset() - shape.getBottomInset();
        shape.clearText();
        for (Para para : fit.fit(paras, width, height)) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setBullet(false);
            spacing(paragraph, para);
            if (isRightToLeft(para.text())) {
                paragraph.getXmlObject().getPPr().setRtl(true);
            }
            XSLFTextRun run = run(paragraph, para);
            run.setBold(para.bold());
        }
    }

    void paragraphs(XSLFTextShape shape, List<Para> paras, TextAlign align) {
        shape.clearText();
        for (Para para : paras) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            boolean rightToLeft = isRightToLeft(para.text());
            paragraph.setTextAlign(align == TextAlign.LEFT && rightToLeft ? TextAlign.RIGHT : align);
            spacing(paragraph, para);
            if (rightToLeft) {
                paragraph.getXmlObject().getPPr().setRtl(true);
            }
            if (para.bullet()) {
                paragraph.setBullet(true);
                paragraph.setBulletCharacter("•");
                paragraph.setLeftMargin(para.indent());
                paragraph.setIndent(-para.indent());
            }
            XSLFTextRun run = run(paragraph, para);
            run.setBold(para.bold());
            InkWriter.write(properties(run).addNewSolidFill(), para.ink());
        }
    }

    /** Without room between its paragraphs. */
    void cell(XSLFTextShape cell, List<Para> paras, TextAlign align) {
        paragraphs(cell, paras, align);
        cell.getTextParagraphs().forEach(paragraph -> paragraph.setSpaceAfter(0d));
    }

    private static void spacing(XSLFTextParagraph paragraph, Para para) {
        paragraph.setSpaceBefore(0d);
        paragraph.setSpaceAfter(-TextFit.spaceAfter(para));
    }

    private XSLFTextRun run(XSLFTextParagraph paragraph, Para para) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(para.text());
        run.setFontSize(para.size());
        properties(run).setLang(locale.toLanguageTag());
        return run;
    }

    private static CTTextCharacterProperties properties(XSLFTextRun run) {
        CTRegularTextRun written = (CTRegularTextRun) run.getXmlObject();
        return written.isSetRPr() ? written.getRPr() : written.addNewRPr();
    }

    static void insets(XSLFTextShape shape, double across, double down) {
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setLeftInset(across);
        shape.setRightInset(across);
        shape.setTopInset(down);
        shape.setBottomInset(down);
    }

    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
