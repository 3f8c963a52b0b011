package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.RelationshipWords;
import io.accountplanning.export.pdf.ViewTable.Cell;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.export.picture.RelationshipMapPicture;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Influence;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.table.RowId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relationship map: how far we have come and what is missing, then the people, the ties between them, and whom ours know. */
final class RelationshipPart {

    private final Pen pen;
    private final Labels labels;
    private final RelationshipMap map;
    private final RelationshipInsight insight;
    private final Map<RowId, String> names;

    RelationshipPart(Pen pen, RelationshipMap map) {
        this.pen = pen;
        this.labels = pen.labels();
        this.map = map;
        this.insight = map.insight(pen.today(), pen.yardsticks().relationships());
        this.names = SectionTables.rowNames(RelationshipMap.SECTION, map);
    }

    void write() {
        findings();
        if (!map.people().isEmpty()) {
            pen.picture(RelationshipMapPicture.of(map).title(""));
        }
        people();
        ties();
        relationships();
    }

    private void findings() {
        RelationshipWords words = new RelationshipWords(labels, map, insight);
        pen.sheet().text(words.status(), TextStyle.BODY.asBold(), 2);
        words.findings().forEach(finding -> pen.sheet().text(finding, TextStyle.BODY, 1));
    }

    private void people() {
        List<ContactPerson> people = map.people();
        Map<ContactPerson.Id, Influence> influence = new HashMap<>();
        insight.influence().forEach(one -> influence.put(one.person(), one));
        pen.heading(RelationshipMap.SECTION, ContactPerson.TABLE);
        pen.sheet()
                .table(ViewTable.ofNames(List.of(
                        pen.cells(
                                label("name"),
                                Fit.TEXT,
                                people,
                                person -> Cell.of(person.name()).noted(Pen.said(person.title()))),
                        person("roles", Fit.TEXT, person -> constants(person.roles())),
                        pen.cells(
                                label("politicalStatus"),
                                Fit.TEXT,
                                people,
                                person -> Cell.of(pen.constant(person.politicalStatus()))
                                        .noted(reach(influence.get(person.id())))),
                        person("support", Fit.TEXT, person -> pen.constant(person.support())),
                        pen.texts(
                                labels.column(
                                        RelationshipMap.SECTION,
                                        Relationship.TABLE,
                                        Relationship.TABLE.column("coverage")),
                                Fit.TEXT,
                                people,
                                this::coverage),
                        person(
                                "reportsTo",
                                Fit.TEXT,
                                person -> person.reportsTo() == null ? "" : name(person.reportsTo())),
                        person("lastContact", Fit.ONE_LINE, person -> pen.date(person.lastContact())),
                        person("note", Fit.BELOW, person -> Pen.said(person.note())),
                        pen.texts(labels.word("contact"), Fit.BELOW, people, RelationshipPart::contact))));
    }

    private ViewTable.Column person(String column, Fit fit, Function<ContactPerson, String> text) {
        return pen.texts(label(column), fit, map.people(), text);
    }

    private String label(String column) {
        return labels.column(RelationshipMap.SECTION, ContactPerson.TABLE, ContactPerson.TABLE.column(column));
    }

    private String reach(@Nullable Influence influence) {
        return influence == null || influence.reach() == 0 ? "" : labels.word("reaches", influence.reach());
    }

    /** The best that one of ours has, and who that is. */
    private String coverage(ContactPerson person) {
        return map.relationships().stream()
                .filter(known -> known.person().equals(person.id()))
                .max(Comparator.comparing(Relationship::coverage))
                .map(known ->
                        labels.constant(known.coverage()) + " (" + pen.values().person(known.ours()) + ")")
                .orElse("");
    }

    private static String contact(ContactPerson person) {
        return Stream.of(Pen.said(person.email()), Pen.said(person.phone()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void ties() {
        List<PersonTie> ties = map.ties();
        if (ties.isEmpty()) {
            return;
        }
        var type = RelationshipMap.SECTION;
        pen.heading(type, PersonTie.TABLE);
        pen.sheet()
                .table(ViewTable.ofNames(List.of(
                        pen.column(type, PersonTie.TABLE, "from", Fit.TEXT, ties, tie -> name(tie.from())),
                        pen.column(type, PersonTie.TABLE, "kind", Fit.TEXT, ties, tie -> labels.constant(tie.kind())),
                        pen.column(type, PersonTie.TABLE, "to", Fit.TEXT, ties, tie -> name(tie.to())),
                        pen.column(
                                type,
                                PersonTie.TABLE,
                                "strength",
                                Fit.TEXT,
                                ties,
                                tie -> labels.word("strength." + tie.strength())),
                        pen.column(type, PersonTie.TABLE, "note", Fit.TEXT, ties, tie -> Pen.said(tie.note())))));
    }

    private void relationships() {
        if (!map.relationships().isEmpty()) {
            pen.general().table(RelationshipMap.SECTION, map, Relationship.TABLE);
        }
    }

    private String constants(List<ContactRole> roles) {
        return roles.stream().map(labels::constant).collect(Collectors.joining(", "));
    }

    private String name(RowId person) {
        return names.getOrDefault(person, "");
    }
}
