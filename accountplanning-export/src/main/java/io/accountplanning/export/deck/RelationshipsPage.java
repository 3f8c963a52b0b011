package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.export.label.RelationshipWords;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Influence;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom we know at the client and whom we do not: the findings beside the people who matter most. */
final class RelationshipsPage {

    private final Material material;

    RelationshipsPage(Material material) {
        this.material = material;
    }

    List<Page> pages() {
        Optional<RelationshipMap> map = material.document()
                .find(RelationshipMap.SECTION)
                .filter(one -> !one.people().isEmpty() && !material.isForClient());
        if (map.isEmpty()) {
            return List.of();
        }
        RelationshipWords words = words(material, map.get());
        String title = title(words);
        Grid grid = people(words, title);
        return List.of(new Page(
                title,
                List.of(
                        new Placed(material.room().left(0.33), Prose.of(findings(words))),
                        new Placed(material.room().beside(0.33), grid)),
                material.notes(RelationshipMap.SECTION, map.get().people(), ContactPerson::name)));
    }

    static RelationshipWords words(Material material, RelationshipMap map) {
        return new RelationshipWords(
                material.labels(),
                map,
                map.insight(material.today(), material.report().yardsticks().relationships()));
    }

    private String title(RelationshipWords words) {
        RelationshipInsight insight = words.insight();
        if (insight.isSingleThreaded()) {
            return material.word(
                    "deck.single",
                    insight.threads().ours().size(),
                    insight.threads().theirs().size());
        }
        return insight.missingRoles().isEmpty()
                ? material.word("deck.relationsAre", words.stage())
                : material.word("deck.rolesMissing", insight.missingRoles().size(), words.missingRoles());
    }

    private List<Para> findings(RelationshipWords words) {
        List<Para> paras =
                new ArrayList<>(List.of(Para.heading(material.word("deck.known")), Para.bullet(words.status())));
        words.findings().forEach(finding -> paras.add(Para.bullet(finding)));
        return paras;
    }

    /** Key players first, then who reaches the most. */
    private Grid people(RelationshipWords words, String title) {
        List<ContactPerson> people = words.insight().influence().stream()
                .sorted(Comparator.comparing((Influence one) -> !one.keyPlayer()))
                .map(one -> words.map().person(one.person()))
                .toList();
        return new Grid(
                List.of(
                        new Head(label("name"), 2, Align.START),
                        new Head(label("roles"), 1.7, Align.START),
                        new Head(label("support"), 1.3, Align.CENTRE),
                        new Head(material.word("deck.knownBy"), 1.6, Align.START)),
                people.stream().map(person -> row(words, person)).toList(),
                people.size(),
                title);
    }

    private List<Cell> row(RelationshipWords words, ContactPerson person) {
        return List.of(
                Cell.of(person.name()).noted(said(person.title())).asBold(),
                Cell.of(words.roles(person.roles())),
                support(person),
                knownBy(words.map(), person));
    }

    private Cell support(ContactPerson person) {
        if (person.support() == null) {
            return Cell.of("–");
        }
        Ink ink = person.isSupportive() ? Ink.GREEN : person.isOpposed() ? Ink.RED : null;
        return Cell.of(material.labels().constant(person.support())).on(ink);
    }

    private Cell knownBy(RelationshipMap map, ContactPerson person) {
        return map.relationships().stream()
                .filter(known -> known.person().equals(person.id()))
                .max(Comparator.comparing(Relationship::coverage))
                .map(known -> Cell.of(material.values().person(known.ours()))
                        .noted(material.labels().constant(known.coverage())))
                .orElse(Cell.of("–"));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String label(String column) {
        return material.column(RelationshipMap.SECTION, ContactPerson.TABLE, column);
    }
}
