package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Everything that a picture says of a person, in words. */
final class PersonWords {

    private final Labels labels;
    private final ValueTexts values;
    private final Map<ContactPerson.Id, String> names = new HashMap<>();
    private final Map<ContactPerson.Id, List<Relationship>> known = new HashMap<>();

    PersonWords(RelationshipMap map, Labels labels, ValueTexts values) {
        this.labels = labels;
        this.values = values;
        map.people().forEach(person -> names.put(person.id(), person.name()));
        map.relationships()
                .forEach(one -> known.computeIfAbsent(one.person(), key -> new ArrayList<>())
                        .add(one));
    }

    /** How much anybody of us meets them; empty when nobody has said. */
    Optional<Coverage> best(ContactPerson.Id person) {
        return known.getOrDefault(person, List.of()).stream()
                .map(Relationship::coverage)
                .max(Coverage::compareTo);
    }

    String of(ContactPerson person) {
        StringJoiner words = new StringJoiner("; ");
        words.add(person.title() == null ? person.name() : person.name() + ", " + person.title());
        if (person.reportsTo() != null) {
            words.add(labels.word("figureOf", column("reportsTo"), names.getOrDefault(person.reportsTo(), "–")));
        }
        person.roles().forEach(role -> words.add(labels.constant(role)));
        if (person.politicalStatus() != null) {
            words.add(labels.word("figureOf", column("politicalStatus"), labels.constant(person.politicalStatus())));
        }
        if (person.support() != null) {
            words.add(labels.word("figureOf", column("support"), labels.constant(person.support())));
        }
        for (Relationship one : known.getOrDefault(person.id(), List.of())) {
            words.add(labels.word("figureOf", values.person(one.ours()), labels.constant(one.coverage())));
        }
        return words.toString();
    }

    private String column(String name) {
        return labels.column(RelationshipMap.SECTION, ContactPerson.TABLE, ContactPerson.TABLE.column(name));
    }
}
