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

class MindMapLayoutProperties {

    private static final double ROUNDING = 0.02;

    @Provide
    Arbitrary<MindMap> maps() {
        return Combinators.combine(Arbitraries.integers().between(1, 500), Arbitraries.longs())
                .as(MindMaps::random);
    }

    @Property(tries = 60)
    void noTwoBoxesOverlap(@ForAll("maps") MindMap map) throws IOException {
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
