package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Influence;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        RelationshipInsight insight = insight(material, map.get());
        String title = title(insight);
        Grid grid = people(map.get(), insight, title);
        return List.of(new Page(
                title,
                List.of(
                        new Placed(material.room().left(0.33), Prose.of(findings(map.get(), insight))),
                        new Placed(material.room().beside(0.33), grid)),
                material.notes(RelationshipMap.SECTION, map.get().people(), ContactPerson::name)));
    }

    static RelationshipInsight insight(Material material, RelationshipMap map) {
        return map.insight(material.today(), material.report().yardsticks().relationships());
    }

    private String title(RelationshipInsight insight) {
        if (insight.isSingleThreaded()) {
            return material.word(
                    "deck.single",
                    insight.threads().ours().size(),
                    insight.threads().theirs().size());
        }
        if (!insight.missingRoles().isEmpty()) {
            return material.word(
                    "deck.rolesMissing", insight.missingRoles().size(), constants(material, insight.missingRoles()));
        }
        return material.word("deck.relationsAre", stage(insight));
    }

    private String stage(RelationshipInsight insight) {
        return material.word("mapStatus." + insight.mapStatus().stage().name());
    }

    static String constants(Material material, Collection<? extends Enum<?>> constants) {
        return constants.stream().map(material.labels()::constant).collect(Collectors.joining(", "));
    }

    private List<Para> findings(RelationshipMap map, RelationshipInsight insight) {
        List<Para> paras = new ArrayList<>(List.of(
                Para.heading(material.word("deck.known")),
                Para.bullet(material.word("mapStatus", insight.mapStatus().value(), stage(insight)))));
        if (insight.isSingleThreaded()) {
            paras.add(Para.bullet(material.word(
                    "singleThreaded",
                    insight.threads().ours().size(),
                    insight.threads().theirs().size())));
        }
        if (!insight.missingRoles().isEmpty()) {
            paras.add(Para.bullet(material.word("missingRoles", constants(material, insight.missingRoles()))));
        }
        if (!insight.stale().isEmpty()) {
            paras.add(Para.bullet(material.word("stale", stale(material, map, insight))));
        }
        if (!insight.neverMet().isEmpty()) {
            paras.add(Para.bullet(material.word(
                    "neverMet",
                    insight.neverMet().stream().map(id -> map.person(id).name()).collect(Collectors.joining(", ")))));
        }
        return paras;
    }

    static String stale(Material material, RelationshipMap map, RelationshipInsight insight) {
        return insight.stale().stream()
                .map(contact -> material.word(
                        "staleContact",
                        map.person(contact.person()).name(),
                        contact.daysSince(),
                        material.labels().constant(contact.role()),
                        contact.cadence()))
                .collect(Collectors.joining("; "));
    }

    /** Key players first, then who reaches the most. */
    private Grid people(RelationshipMap map, RelationshipInsight insight, String title) {
        List<ContactPerson> people = insight.influence().stream()
                .sorted(Comparator.comparing((Influence one) -> !one.keyPlayer()))
                .map(one -> map.person(one.person()))
                .toList();
        return new Grid(
                List.of(
                        new Head(label("name"), 2, Align.START),
                        new Head(label("roles"), 1.7, Align.START),
                        new Head(label("support"), 1.3, Align.CENTRE),
                        new Head(material.word("deck.knownBy"), 1.6, Align.START)),
                people.stream().map(person -> row(map, person)).toList(),
                people.size(),
                title);
    }

    private List<Cell> row(RelationshipMap map, ContactPerson person) {
        return List.of(
                Cell.of(person.name()).noted(said(person.title())).asBold(),
                Cell.of(constants(material, person.roles())),
                support(person),
                knownBy(map, person));
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
