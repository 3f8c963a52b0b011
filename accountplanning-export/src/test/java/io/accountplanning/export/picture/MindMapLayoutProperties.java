package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MindMapLayoutProperties {

    private static final double ROUNDING = 0.02;

    @Provide
    Arbitrary<MindMap> maps() {
        return Combinators.combine(Arbitraries.integers().between(1, 500), Arbitraries.longs())
                .as(MindMaps::random);
    }

    @Property(tries = 60)
    void noTwoBoxesOverlap(@ForAll("maps") MindMap map) throws IOException {
        noneOverlap(map);
    }

    @ParameterizedTest
    @CsvSource({"real,500", "flat,500", "fans,500", "chain,200", "real,2000", "flat,2000", "fans,2000"})
    void noTwoBoxesOverlapInALargeMap(String shape, int size) throws IOException {
        noneOverlap(LargeMaps.of(shape, size));
    }

    @ParameterizedTest
    @CsvSource({"real,500,2.5", "flat,500,2.5", "fans,500,2.5", "real,2000,6", "flat,2000,2.5", "fans,2000,2.5"})
    void aLargeMapIsNoRibbon(String shape, int size, double most) {
        MindMapPicture picture = MindMapPicture.of(LargeMaps.of(shape, size));
        MindMapDrawing drawing = picture.drawing(picture.measure());

        assertThat(drawing.height() / drawing.width()).as(shape).isBetween(0.3, most);
    }

    @ParameterizedTest
    @CsvSource({"real", "flat", "fans"})
    void aLineToAFurtherColumnRunsBetweenTheBoxes(String shape) {
        MindMapPicture picture = MindMapPicture.of(LargeMaps.of(shape, 500));
        List<PlacedNode> nodes = picture.drawing(picture.measure()).nodes();

        for (PlacedNode node : nodes) {
            PlacedNode.Lane lane = node.lane();
            if (lane != null) {
                double from = Math.min(
                        lane.x(), node.left() ? node.box().right() : node.box().x());
                double to = Math.max(
                        lane.x(), node.left() ? node.box().right() : node.box().x());
                assertThat(nodes)
                        .noneMatch(other -> other.extent().x() < to
                                && other.extent().right() > from
                                && other.extent().y() < lane.y()
                                && other.extent().bottom() > lane.y());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"real,500", "fans,500"})
    void bothSidesAreAboutEquallyHigh(String shape, int size) {
        MindMapPicture picture = MindMapPicture.of(LargeMaps.of(shape, size));
        List<PlacedNode> nodes = picture.drawing(picture.measure()).nodes();
        Map<Boolean, Box> sides = new HashMap<>();
        nodes.stream().skip(1).forEach(node -> sides.merge(node.left(), node.extent(), Box::with));

        assertThat(sides.get(true).height() / sides.get(false).height()).isBetween(0.5, 2.0);
    }

    private static void noneOverlap(MindMap map) throws IOException {
        List<Box> boxes =
                Svg.of(map).all("rect").stream().skip(1).map(Svg::bounds).toList();

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Property(tries = 60)
    void everyBoxIsInsideThePicture(@ForAll("maps") MindMap map) throws IOException {
        Svg svg = Svg.of(map);

        assertThat(svg.all("rect")).allSatisfy(rect -> {
            assertThat(rect.bounds().x()).isNotNegative();
            assertThat(rect.bounds().y()).isNotNegative();
            assertThat(rect.bounds().right()).isLessThanOrEqualTo(svg.number("width"));
            assertThat(rect.bounds().bottom()).isLessThanOrEqualTo(svg.number("height"));
        });
    }

    @Property(tries = 60)
    void everyVisibleNodeIsDrawnOnceWithItsWords(@ForAll("maps") MindMap map) throws IOException {
        List<Svg> drawn = Svg.of(map).nodes();

        assertThat(drawn)
                .extracting(node -> node.attribute("data-id"))
                .containsExactlyInAnyOrderElementsOf(visible(map).keySet());
        assertThat(drawn)
                .allSatisfy(node -> assertThat(node.words())
                        .startsWith(visible(map).get(node.attribute("data-id")).text()));
    }

    @Property(tries = 60)
    void everyTextFitsIntoItsBox(@ForAll("maps") MindMap map) throws IOException {
        assertThat(Svg.of(map).nodes()).allSatisfy(node -> {
            Box box = node.box();
            List<Svg> inside = node.all("text").stream()
                    .filter(text -> !text.content().startsWith("+"))
                    .toList();
            for (Svg text : inside) {
                double half = text.number("textLength") / 2;
                assertThat(text.number("x") - half).isGreaterThanOrEqualTo(box.x() - ROUNDING);
                assertThat(text.number("x") + half).isLessThanOrEqualTo(box.right() + ROUNDING);
                assertThat(text.number("y")).isBetween(box.y(), box.bottom());
            }
        });
    }

    @Property(tries = 20)
    void theSameMapGivesTheSameBytes(@ForAll("maps") MindMap map) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        MindMapPicture.of(map).writeSvg(first);
        MindMapPicture.of(new MindMap(map.nodes())).writeSvg(second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() + ROUNDING < b.right()
                && b.x() + ROUNDING < a.right()
                && a.y() + ROUNDING < b.bottom()
                && b.y() + ROUNDING < a.bottom();
    }

    /** The nodes without a folded one above them; a parent stands before its children in these maps. */
    private static Map<String, MindMapNode> visible(MindMap map) {
        Map<String, MindMapNode> visible = new HashMap<>();
        for (MindMapNode node : map.nodes()) {
            MindMapNode above = node.parent() == null
                    ? null
                    : visible.get(node.parent().value().toString());
            if (node.parent() == null || (above != null && !above.folded())) {
                visible.put(node.id().value().toString(), node);
            }
        }
        return visible;
    }
}
