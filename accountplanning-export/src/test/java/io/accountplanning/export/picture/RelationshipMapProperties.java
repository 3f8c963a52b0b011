package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RelationshipMapProperties {

    private static final double ROUNDING = 0.02;

    @Provide
    Arbitrary<RelationshipMap> maps() {
        return Combinators.combine(Arbitraries.integers().between(1, 500), Arbitraries.longs())
                .as(RelationshipMaps::random);
    }

    @Property(tries = 60)
    void noTwoBoxesOverlap(@ForAll("maps") RelationshipMap map) {
        noneOverlap(RelationshipMapPicture.of(map).shown());
    }

    @Test
    void noTwoBoxesOfACompanyOrOfACrowdOverlap() {
        noneOverlap(RelationshipMapPicture.of(RelationshipMaps.company(7, 8, 8)).shown());
        noneOverlap(RelationshipMapPicture.of(RelationshipMaps.company(500)).shown());
        noneOverlap(RelationshipMapPicture.of(RelationshipMaps.flat(500)).shown());
    }

    private static void noneOverlap(List<PlacedPerson> people) {
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(people.get(i).box().overlaps(people.get(j).box()))
                        .as("%s and %s", people.get(i), people.get(j))
                        .isFalse();
            }
        }
    }

    @Property(tries = 30)
    void everyTextIsInItsBoxAndOverNoOther(@ForAll("maps") RelationshipMap map) throws IOException {
        Svg svg = Svg.of(RelationshipMapPicture.of(map));

        for (Svg person : svg.all("g")) {
            Box box = person.box().padded(ROUNDING);
            assertThat(person.all("text")).isNotEmpty().allMatch(text -> box.holds(text.textBox()), "in its box");
        }
        PictureRulesTest.noneOverlap(svg);
    }

    @Property(tries = 30)
    void everybodyIsDrawnOnceBelowTheirSuperior(@ForAll("maps") RelationshipMap map) throws IOException {
        RelationshipMapPicture picture = RelationshipMapPicture.of(map);
        Map<ContactPerson.Id, PlacedPerson> places = places(picture);

        assertThat(Svg.of(picture).all("g"))
                .extracting(group -> group.attribute("data-id"))
                .containsExactlyElementsOf(map.people().stream()
                        .map(person -> person.id().value().toString())
                        .toList());
        for (ContactPerson person : map.people()) {
            if (person.reportsTo() != null) {
                assertThat(places.get(person.id()).row())
                        .isGreaterThan(places.get(person.reportsTo()).row());
            }
        }
    }

    @Property(tries = 30)
    void noLineRunsThroughABox(@ForAll("maps") RelationshipMap map) {
        RelationshipMapPicture picture = RelationshipMapPicture.of(map);
        Map<ContactPerson.Id, PlacedPerson> places = places(picture);
        TieRoutes routes = new TieRoutes(picture.shown());
        List<Line> lines = new ArrayList<>();
        for (PlacedPerson one : picture.shown()) {
            PlacedPerson superior = places.get(one.person().reportsTo());
            if (superior != null) {
                lines.add(PeopleBlock.reporting(superior, one));
            }
        }
        for (int i = 0; i < map.ties().size(); i++) {
            PersonTie tie = map.ties().get(i);
            lines.add(routes.between(places.get(tie.from()), places.get(tie.to()), i)
                    .line());
        }

        for (Line line : lines) {
            for (double[] point : points(line)) {
                Box at = new Box(point[0] - ROUNDING, point[1] - ROUNDING, 2 * ROUNDING, 2 * ROUNDING);
                assertThat(picture.shown())
                        .noneMatch(one -> one.box().padded(-1).overlaps(at));
            }
        }
    }

    /** Points along a line, 20 to a piece. */
    private static List<double[]> points(Line line) {
        List<double[]> points = new ArrayList<>();
        double[] last = line.pieces().get(0);
        for (double[] piece : line.pieces()) {
            double x = last[last.length - 2];
            double y = last[last.length - 1];
            for (double t = 0; t <= 1; t += 0.05) {
                double u = 1 - t;
                points.add(
                        piece.length == 2
                                ? new double[] {u * x + t * piece[0], u * y + t * piece[1]}
                                : new double[] {
                                    u * u * u * x
                                            + 3 * u * u * t * piece[0]
                                            + 3 * u * t * t * piece[2]
                                            + t * t * t * piece[4],
                                    u * u * u * y
                                            + 3 * u * u * t * piece[1]
                                            + 3 * u * t * t * piece[3]
                                            + t * t * t * piece[5]
                                });
            }
            last = piece;
        }
        return points;
    }

    @Test
    void aLargeCompanyIsNoRibbon() {
        for (int[] shape :
                List.of(new int[] {7, 8, 8}, new int[] {500}, new int[] {2, 2, 2, 2, 2, 2, 2, 2}, new int[] {30, 16})) {
            RelationshipMapPicture picture = RelationshipMapPicture.of(RelationshipMaps.company(shape));
            Drawing drawing = picture.drawing(picture.measure());

            assertThat(drawing.width() / drawing.height())
                    .as("%s", (Object) shape)
                    .isBetween(0.5, 3.0);
        }
    }

    @Test
    void aMapThatFitsStandsAsItsLayoutSays() {
        RelationshipMap map = RelationshipMaps.random(12, 4);

        List<PlacedPerson> shown = RelationshipMapPicture.of(map).shown();

        for (int i = 0; i < shown.size(); i++) {
            var node = map.layout().nodes().get(i);
            assertThat(shown.get(i).box()).isEqualTo(new Box(node.x(), node.y(), node.width(), node.height()));
        }
    }

    @Test
    void aMapMayBeASingleLongChain() throws IOException {
        int[] chain = new int[2_000];
        java.util.Arrays.fill(chain, 1);

        assertThat(Svg.of(RelationshipMapPicture.of(RelationshipMaps.company(chain)))
                        .all("g"))
                .hasSize(2_001);
    }

    private static Map<ContactPerson.Id, PlacedPerson> places(RelationshipMapPicture picture) {
        Map<ContactPerson.Id, PlacedPerson> places = new HashMap<>();
        picture.shown().forEach(one -> places.put(one.person().id(), one));
        return places;
    }
}
