package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipLayout;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.Support;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RelationshipMapPictureTest {

    private final ContactPerson hollis = ContactPerson.of("Ada Hollis")
            .withTitle("Chief executive")
            .withRoles(ContactRole.EXECUTIVE_SPONSOR)
            .withPoliticalStatus(PoliticalStatus.INNER_CIRCLE)
            .withSupport(Support.ENEMY);
    private final ContactPerson moss =
            ContactPerson.of("Ben Moss").withReportsTo(hollis.id()).withSupport(Support.MENTOR);
    private final ContactPerson quill = ContactPerson.of("Cleo Quill").withReportsTo(hollis.id());
    private final ContactPerson reed = ContactPerson.of("Dan Reed").withReportsTo(moss.id());
    private final RelationshipMap map = RelationshipMap.EMPTY
            .addPerson(hollis)
            .addPerson(moss)
            .addPerson(quill)
            .addPerson(reed)
            .tie(PersonTie.influences(quill.id(), hollis.id()).withStrength(3))
            .tie(PersonTie.conflict(moss.id(), quill.id()))
            .relate(Relationship.of("alice", moss.id()).withCoverage(Coverage.IN_DEPTH));

    @Test
    void aPersonShowsTitleRolesAndASignOfWhereTheyStand() throws IOException {
        Svg svg = Svg.of(RelationshipMapPicture.of(map).people(id -> "Alice Marchetti"));

        assertThat(person(svg, hollis).words()).contains("Ada Hollis", "Chief executive", "Executive sponsor", "– –");
        assertThat(person(svg, moss).words()).contains("++");
        assertThat(person(svg, hollis).first("title").content())
                .isEqualTo(
                        "Ada Hollis, Chief executive; Executive sponsor; Political status: Inner circle; Support: Enemy");
        assertThat(person(svg, moss).first("title").content())
                .contains("Reports to: Ada Hollis", "Alice Marchetti: In depth");
        assertThat(svg.first("desc").content())
                .contains("Cleo Quill influences Ada Hollis", "Ben Moss and Cleo Quill are in conflict");
    }

    @Test
    void linesOfInfluenceAndOfConflictAreDashedEachInItsWayAndAStrongOneIsThick() throws IOException {
        List<Svg> ties = Svg.of(RelationshipMapPicture.of(map)).all("path").stream()
                .filter(path -> !path.attribute("stroke-dasharray").isEmpty())
                .toList();

        assertThat(ties.get(0).attribute("stroke-dasharray")).isEqualTo("7");
        assertThat(ties.get(1).attribute("stroke-dasharray")).isEqualTo("2");
        assertThat(ties.get(0).number("stroke-width")).isGreaterThan(ties.get(1).number("stroke-width"));
    }

    @Test
    void thoseAroundAPersonStandAloneWithWhatIsHiddenMarked() throws IOException {
        Svg svg = Svg.of(RelationshipMapPicture.of(map).around(quill.id(), 1));

        assertThat(svg.all("g")).hasSize(3);
        assertThat(person(svg, moss).words()).contains("+1");
        assertThat(person(svg, hollis).words()).doesNotContain("+");
        assertThat(svg.words()).contains("People shown: 3 of 4", "n people right below not shown");
        assertThat(Svg.of(RelationshipMapPicture.of(map).around(quill.id(), 0)).words())
                .contains("1 of 4", "Superior not shown");
    }

    @Test
    void anAreaHasThoseWhoseBoxesMeetIt() throws IOException {
        RelationshipLayout.Node box = map.layout().nodes().get(3);

        Svg svg = Svg.of(RelationshipMapPicture.of(map)
                .area(box.x() + 5, box.y() + 5, 10, 10)
                .locale(Locale.FRANCE));

        assertThat(svg.all("g"))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).contains("Dan Reed"));
        assertThat(svg.words()).contains("1 sur 4", "Supérieur non représenté");
        assertThat(Svg.of(RelationshipMapPicture.of(map).area(-900, -900, 10, 10))
                        .words())
                .contains("People shown: 0 of 4", "Nobody is there.");
    }

    @Test
    void namesAreWrittenInTheirScriptAndDirectionOrTheMissingCharacterIsNamed() throws IOException {
        ContactPerson arabic = ContactPerson.of("ليلى حداد");
        ContactPerson chinese = ContactPerson.of("中国");
        RelationshipMapPicture picture = RelationshipMapPicture.of(
                RelationshipMap.EMPTY.addPerson(arabic).addPerson(chinese));
        try (InputStream font = Objects.requireNonNull(FontSet.class.getResourceAsStream("NotoSansSC-Sample.ttf"))) {
            Svg svg = Svg.of(picture.fonts(FontSet.bundled().with(font)));

            assertThat(person(svg, arabic).first("text").attribute("direction")).isEqualTo("rtl");
            assertThat(person(svg, chinese).words()).isEqualTo("中国");
        }
        assertThatThrownBy(() -> Svg.of(picture))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+4E2D");
    }

    @Test
    void aPartThatCannotBeIsRefused() {
        RelationshipMapPicture picture = RelationshipMapPicture.of(map);
        ContactPerson stranger = ContactPerson.of("Eve");

        assertThatThrownBy(() -> picture.area(0, 0, 0, 5))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("width")
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> picture.around(quill.id(), -1))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> picture.around(stranger.id(), 1)).isInstanceOf(NotFoundException.class);
        RelationshipMap circle = new RelationshipMap(List.of(moss), List.of(), List.of());
        assertThatThrownBy(() -> RelationshipMapPicture.of(circle))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("people[1].reportsTo");
    }

    private static Svg person(Svg svg, ContactPerson person) {
        return svg.group(person.id().value());
    }
}
