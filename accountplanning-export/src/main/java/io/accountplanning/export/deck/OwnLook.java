package io.accountplanning.export.deck;

import io.accountplanning.export.report.Brand;
import java.awt.Dimension;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeStyleSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;

/** An empty deck of 16:9 in the host's colours, for a host without a template. Its fonts are those that every office program has. */
final class OwnLook {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final double WIDER = 4.0 / 3;
    private static final double MARGIN = 48;
    private static final Frame TITLE = new Frame(MARGIN, 22, WIDTH - 2 * MARGIN, 68);
    private static final Frame RULE = new Frame(MARGIN, 96, 72, 3);
    private static final Frame COVER_TITLE = new Frame(MARGIN + 24, 170, 800, 150);
    private static final Frame COVER_BELOW = new Frame(MARGIN + 24, 338, 800, 110);
    private static final Map<Placeholder, Frame> FEET = Map.of(
            Placeholder.FOOTER, new Frame(MARGIN, 510, 600, 18),
            Placeholder.DATETIME, new Frame(MARGIN + 610, 510, 150, 18),
            Placeholder.SLIDE_NUMBER, new Frame(WIDTH - MARGIN - 90, 510, 90, 18));
    private static final Map<String, String> FONTS = Map.of(
            "Jpan", "Yu Gothic",
            "Hang", "Malgun Gothic",
            "Hans", "Microsoft YaHei",
            "Hant", "Microsoft JhengHei",
            "Arab", "Arial",
            "Hebr", "Arial",
            "Thai", "Tahoma",
            "Viet", "Arial");

    private OwnLook() {}

    static XMLSlideShow of(Brand brand) {
        XMLSlideShow show = new XMLSlideShow();
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        if (show.getCTPresentation().getSldSz().isSetType()) {
            show.getCTPresentation().getSldSz().unsetType();
        }
        withoutThumbnail(show.getPackage());
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        theme(master.getTheme().getXmlObject(), brand);
        widen(master);
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            widen(layout);
        }
        master(master);
        cover(master.getLayout(SlideLayout.TITLE));
        return show;
    }

    /** It shows somebody else's slide. */
    private static void withoutThumbnail(OPCPackage parts) {
        try {
            for (PackageRelationship picture : parts.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
                parts.removePart(PackagingURIHelper.createPartName(picture.getTargetURI()));
                parts.removeRelationship(picture.getId());
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The library's empty deck names a part as none is named", e);
        }
    }

    private static void theme(CTOfficeStyleSheet theme, Brand brand) {
        theme.setName("Account plan");
        CTColorScheme colours = theme.getThemeElements().getClrScheme();
        colours.setName("Account plan");
        set(colours.getDk1(), "#1F2933");
        set(colours.getLt1(), "#FFFFFF");
        set(colours.getDk2(), brand.primary());
        set(colours.getLt2(), "#EEF1F4");
        set(colours.getAccent1(), brand.accent());
        set(colours.getAccent2(), brand.primary());
        set(colours.getAccent3(), "#8C6BB1");
        set(colours.getAccent4(), "#D9822B");
        set(colours.getAccent5(), "#5B6770");
        set(colours.getAccent6(), "#2E7D32");
        set(colours.getHlink(), brand.accent());
        set(colours.getFolHlink(), "#5B6770");
        fonts(theme.getThemeElements().getFontScheme().getMajorFont());
        fonts(theme.getThemeElements().getFontScheme().getMinorFont());
    }

    private static void set(CTColor colour, String hex) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr())
                .setVal(HexFormat.of().parseHex(hex.substring(1)));
    }

    private static void fonts(CTFontCollection fonts) {
        fonts.getLatin().setTypeface("Arial");
        fonts.getCs().setTypeface("Arial");
        // The lite schemas have no class for the fonts of scripts.
        for (Element font : PartXml.children(fonts.getDomNode())) {
            String typeface = FONTS.get(font.getAttribute("script"));
            if (typeface != null) {
                font.setAttribute("typeface", typeface);
            }
        }
    }

    /** The library's empty deck is 4:3. */
    private static void widen(XSLFSheet sheet) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape.getXmlObject() instanceof CTShape own && own.getSpPr().isSetXfrm()) {
                Frame old = Frame.of(shape.getAnchor());
                ((XSLFTextShape) shape)
                        .setAnchor(new Frame(old.x() * WIDER, old.y(), old.width() * WIDER, old.height()).box());
            }
        }
    }

    private static void master(XSLFSlideMaster master) {
        XSLFTextShape title = (XSLFTextShape) master.getPlaceholder(Placeholder.TITLE);
        title.setAnchor(TITLE.box());
        TextWriter.insets(title, 0, 0);
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
        CTTextParagraphProperties style =
                master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
        style.setAlgn(STTextAlignType.L);
        CTTextCharacterProperties letters = style.getDefRPr();
        letters.setSz(2600);
        letters.setB(true);
        letters.unsetSolidFill();
        InkWriter.write(letters.addNewSolidFill(), Ink.PRIMARY);
        FEET.forEach(
                (placeholder, frame) -> foot((XSLFTextShape) master.getPlaceholder(placeholder), placeholder, frame));
        XSLFAutoShape rule = master.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(RULE.box());
        InkWriter.write(((CTShape) rule.getXmlObject()).getSpPr().addNewSolidFill(), Ink.ACCENT);
        ((CTShape) rule.getXmlObject()).getSpPr().addNewLn().addNewNoFill();
    }

    private static void foot(XSLFTextShape shape, Placeholder placeholder, Frame frame) {
        shape.setAnchor(frame.box());
        TextWriter.insets(shape, 0, 0);
        CTTextParagraphProperties style =
                ((CTShape) shape.getXmlObject()).getTxBody().getLstStyle().getLvl1PPr();
        style.setAlgn(placeholder == Placeholder.FOOTER ? STTextAlignType.L : STTextAlignType.R);
        style.getDefRPr().setSz(1000);
    }

    private static void cover(XSLFSlideLayout layout) {
        layout.getXmlObject().setShowMasterSp(false);
        CTBackgroundProperties back = layout.getXmlObject().getCSld().addNewBg().addNewBgPr();
        InkWriter.write(back.addNewSolidFill(), Ink.PRIMARY);
        back.addNewEffectLst();
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (Stage.is(shape, Stage.TITLES)) {
                shape.setPlaceholder(Placeholder.TITLE); // readers of outlines look for this kind before any other
                shape.setAnchor(COVER_TITLE.box());
                onCover(shape, 4000, true);
            } else if (shape.getTextType() == Placeholder.SUBTITLE) {
                shape.setAnchor(COVER_BELOW.box());
                shape.setVerticalAlignment(VerticalAlignment.TOP);
                onCover(shape, 2000, false);
            }
        }
        XSLFAutoShape bar = layout.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(new Frame(MARGIN, COVER_TITLE.y(), 6, COVER_BELOW.bottom() - COVER_TITLE.y()).box());
        InkWriter.write(((CTShape) bar.getXmlObject()).getSpPr().addNewSolidFill(), Ink.ACCENT);
        ((CTShape) bar.getXmlObject()).getSpPr().addNewLn().addNewNoFill();
    }

    private static void onCover(XSLFTextShape shape, int size, boolean bold) {
        TextWriter.insets(shape, 0, 0);
        CTTextListStyle list = ((CTShape) shape.getXmlObject()).getTxBody().getLstStyle();
        CTTextParagraphProperties style = list.isSetLvl1PPr() ? list.getLvl1PPr() : list.addNewLvl1PPr();
        style.setAlgn(STTextAlignType.L);
        CTTextCharacterProperties letters = style.isSetDefRPr() ? style.getDefRPr() : style.addNewDefRPr();
        letters.setSz(size);
        letters.setB(bold);
        if (letters.isSetSolidFill()) {
            letters.unsetSolidFill();
        }
        InkWriter.write(letters.addNewSolidFill(), Ink.PAPER);
    }
}
