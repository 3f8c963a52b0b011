package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.IntroductionPath;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.TieKind;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.life.Desks;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.strategydata.RelationshipRows;
import io.accountplanning.samples.quickstart.strategydata.RelationshipRows.TieRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The client's people, who listens to whom, who of us knows them, and what that means today. */
public final class MapRelationships {

    private static final int MOST = 3;

    private final RelationshipRows rows;
    private final Desks desks;
    private final Once once;

    public MapRelationships(RelationshipRows rows, Desks desks, Once once) {
        this.rows = rows;
        this.desks = desks;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        once.edit(plan.relationshipMap(), 0, this::fill);
        var map = plan.relationshipMap().get();
        var insight = plan.relationshipInsight();
        var lines = new ArrayList<String>();
        var status = insight.mapStatus();
        lines.add(
                "map status " + status.value() + " of 3, " + words(status.stage()) + names(": ", map, status.people()));
        lines.add("missing roles: "
                + (insight.missingRoles().isEmpty()
                        ? "none"
                        : insight.missingRoles().stream()
                                .map(MapRelationships::words)
                                .collect(Collectors.joining(", "))));
        insight.stale().stream().limit(MOST).forEach(stale -> lines.add(line(map, stale)));
        lines.add("never met: " + names("", map, insight.neverMet()));
        lines.add("last meeting unknown: " + names("", map, insight.lastMeetingUnknown()));
        introductions(map).ifPresent(lines::add);
        return lines;
    }

    private static String words(Enum<?> constant) {
        return Words.label(constant).toLowerCase(Locale.ROOT);
    }

    private static String names(String before, RelationshipMap map, Collection<ContactPerson.Id> people) {
        return people.isEmpty()
                ? ""
                : people.stream().map(id -> map.person(id).name()).collect(Collectors.joining(", ", before, ""));
    }

    private static String line(RelationshipMap map, RelationshipInsight.StaleContact stale) {
        return "not met for %d days, every %d are due: %s (%s)"
                .formatted(
                        stale.daysSince(),
                        stale.cadence(),
                        map.person(stale.person()).name(),
                        words(stale.role()));
    }

    private Optional<String> introductions(RelationshipMap map) {
        return map.people().stream()
                .filter(person -> person.name().equals(rows.introductionTo()))
                .findFirst()
                .map(person -> "to " + person.name() + ": "
                        + map.pathsTo(person.id()).stream()
                                .limit(MOST)
                                .map(path -> way(map, path))
                                .collect(Collectors.joining("; ")));
    }

    private String way(RelationshipMap map, IntroductionPath path) {
        return desks.name(path.ours())
                + path.people().stream()
                        .map(id -> " → " + map.person(id).name())
                        .collect(Collectors.joining());
    }

    private RelationshipMap fill(RelationshipMap empty) {
        var ids = new HashMap<String, ContactPerson.Id>();
        var map = empty;
        for (var row : rows.people()) {
            var person = ContactPerson.of(row.name())
                    .withTitle(row.title())
                    .withReportsTo(row.reportsTo() == null ? null : ids.get(row.reportsTo()))
                    .withRoles(row.roles().toArray(ContactRole[]::new))
                    .withPoliticalStatus(row.politicalStatus())
                    .withSupport(row.support())
                    .withLastContact(row.lastContact())
                    .withNote(row.note());
            ids.put(row.name(), person.id());
            map = map.addPerson(person);
        }
        for (var row : rows.ties()) {
            map = map.tie(tie(row, ids));
        }
        for (var row : rows.relationships()) {
            map = map.relate(Relationship.of(row.ours().id(), known(ids, row.person()))
                    .withCoverage(row.coverage())
                    .withLevels(row.level(), row.wanted())
                    .withLastMet(row.lastMet()));
        }
        return map;
    }

    private static PersonTie tie(TieRow row, Map<String, ContactPerson.Id> ids) {
        var from = known(ids, row.from());
        var to = known(ids, row.to());
        var tie = row.kind() == TieKind.INFLUENCES ? PersonTie.influences(from, to) : PersonTie.conflict(from, to);
        return row.strength() == null ? tie : tie.withStrength(row.strength().intValue());
    }

    private static ContactPerson.Id known(Map<String, ContactPerson.Id> ids, String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException(name + " was read without being one of the people");
        }
        return id;
    }
}
