package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Bar;
import io.accountplanning.export.deck.Block.Bars;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes charts as charts, whose figures stand in a workbook that people open and edit. */
final class ChartWriter {

    private static final int FONT = 1200;
    private static final int GAP = 60;
    private static final double MILLIONS = 10_000_000;

    private final Instant madeAt;

    ChartWriter(Instant madeAt) {
        this.madeAt = madeAt;
    }

    void write(XMLSlideShow show, XSLFSlide slide, Frame frame, Bars bars) {
        XSLFChart chart = show.createChart();
        slide.addChart(chart, emu(frame));
        try {
            plot(chart, bars);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("A chart cannot be made in memory", e);
        }
        CTGraphicalObjectFrame[] frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray();
        CTGraphicalObjectFrame added = frames[frames.length - 1];
        added.getNvGraphicFramePr().getCNvPr().setName(TextMeasure.plain(bars.heading()));
        TableWriter.describe(
                added,
                bars.what(bars.bars().stream()
                        .map(bar -> bar.name() + ": " + bar.shown())
                        .collect(Collectors.joining("; "))));
    }

    /** POI wants it in its smallest unit. */
    private static Rectangle2D emu(Frame frame) {
        return new Rectangle2D.Double(
                Units.toEMU(frame.x()),
                Units.toEMU(frame.y()),
                Units.toEMU(frame.width()),
                Units.toEMU(frame.height()));
    }

    private void plot(XSLFChart chart, Bars bars) throws IOException, InvalidFormatException {
        XSSFWorkbook workbook = chart.getWorkbook();
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(madeAt)));
        XDDFCategoryAxis names = chart.createCategoryAxis(bars.lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars.lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, values, bars);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(bars.lying() ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        XDDFChartData.Series series = series(chart, data, bars.bars());
        series.setTitle(TextMeasure.plain(bars.series()), chart.setSheetTitle(TextMeasure.plain(bars.series()), 1));
        chart.plot(data);
        chart.setAutoTitleDeleted(true);
        look(chart, bars.bars());
    }

    private static XDDFChartData.Series series(XSLFChart chart, XDDFChartData data, List<Bar> bars) {
        int last = bars.size();
        String[] names = bars.stream().map(bar -> TextMeasure.plain(bar.name())).toArray(String[]::new);
        Double[] values = bars.stream().map(Bar::value).toArray(Double[]::new);
        return data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(values, chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1));
    }

    /** No scale: the figures stand at the bars. The first bar of a lying chart stands on top. */
    private static void axes(XDDFCategoryAxis names, XDDFValueAxis values, Bars bars) {
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        names.crossAxis(values);
        values.crossAxis(names);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setVisible(false);
        if (bars.lying()) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (bars.bars().stream().allMatch(bar -> bar.value() >= 0)) {
            values.setMinimum(0);
        }
        if (bars.most() != null) {
            values.setMaximum(bars.most());
        }
    }

    private static void look(XSLFChart chart, List<Bar> bars) {
        CTTextBody text = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(FONT);
        InkWriter.write(letters.addNewSolidFill(), Ink.TEXT);
        CTBarSer series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        series.addNewInvertIfNegative().setVal(false);
        for (int i = 0; i < bars.size(); i++) {
            CTDPt point = series.addNewDPt();
            point.addNewIdx().setVal(i);
            point.addNewInvertIfNegative().setVal(false);
            InkWriter.write(point.addNewSpPr().addNewSolidFill(), bars.get(i).ink());
        }
        labels(series.addNewDLbls(), bars);
    }

    private static void labels(CTDLbls labels, List<Bar> bars) {
        double most =
                bars.stream().mapToDouble(bar -> Math.abs(bar.value())).max().orElse(0);
        var format = labels.addNewNumFmt();
        format.setFormatCode(most >= MILLIONS ? "#,##0.0,,\" M\"" : most >= 1000 ? "#,##0" : "0.##");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
