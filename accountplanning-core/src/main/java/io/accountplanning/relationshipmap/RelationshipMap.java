package io.accountplanning.relationshipmap;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The relationship map: the people of the client, the ties between them, and how well ours know them. Clients never see it unless
 * somebody shares it.
 *
 * @param people the client's people, in the order of the screen
 * @param ties who influences whom and who is in conflict
 * @param relationships which of ours knows whom of theirs
 */
public record RelationshipMap(List<ContactPerson> people, List<PersonTie> ties, List<Relationship> relationships)
        implements PlanSection {

    /** Nobody yet. */
    public static final RelationshipMap EMPTY = new RelationshipMap(List.of(), List.of(), List.of());

    /** The section type: key {@code relationshipMap}; internal. */
    public static final SectionType<RelationshipMap> SECTION = SectionType.of(
                    "relationshipMap", RelationshipMap.class, EMPTY)
            .table(ContactPerson.TABLE)
            .table(PersonTie.TABLE)
            .table(Relationship.TABLE)
            .rules(RelationshipRules::check)
            .internal()
            .notInTemplates()
            .build();

    public RelationshipMap {
        people = List.copyOf(people);
        ties = List.copyOf(ties);
        relationships = List.copyOf(relationships);
    }

    /**
     * The person of that id.
     *
     * @throws NotFoundException when nobody on the map has it
     */
    public ContactPerson person(ContactPerson.Id id) {
        return find(id).orElseThrow(() -> new NotFoundException("person", id.value()));
    }

    private Optional<ContactPerson> find(ContactPerson.Id id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The people right below that one, in order. */
    public List<ContactPerson> reportsOf(ContactPerson.Id superior) {
        return people.stream()
                .filter(person -> superior.equals(person.reportsTo()))
                .toList();
    }

    /** How well one of ours knows one of theirs; empty when nobody has said. */
    public Optional<Relationship> relationship(UserId ours, ContactPerson.Id person) {
        return relationships.stream()
                .filter(known -> known.ours().equals(ours) && known.person().equals(person))
                .findFirst();
    }

    /**
     * A copy with a further person at the end.
     *
     * @throws InvalidException when they are on the map already, or their superior is not
     */
    public RelationshipMap addPerson(ContactPerson added) {
        if (find(added.id()).isPresent()) {
            throw InvalidException.of("people", "is on the map already; replacePerson(...) changes them", added.name());
        }
        RelationshipMap all = withPeople(appended(people, added));
        all.requireSuperior(added);
        return all;
    }

    /**
     * A copy with what is said of a person replaced; where they stand in the list stays.
     *
     * @throws NotFoundException when they are not on the map
     * @throws InvalidException when their superior is not on the map, or reports to them
     */
    public RelationshipMap replacePerson(ContactPerson person) {
        person(person.id());
        RelationshipMap all = withPeople(people.stream()
                .map(known -> known.id().equals(person.id()) ? person : known)
                .toList());
        all.requireSuperior(person);
        return all;
    }

    private void requireSuperior(ContactPerson person) {
        Map<ContactPerson.Id, ContactPerson> known = new HashMap<>();
        people.forEach(one -> known.put(one.id(), one));
        ContactPerson.Id above = person.reportsTo();
        if (above != null && !known.containsKey(above)) {
            throw InvalidException.of("reportsTo", RelationshipRules.NOT_THERE, above.value());
        }
        RelationshipRules.reportsInACircle(person.id(), known).ifPresent(rule -> {
            throw InvalidException.of("reportsTo", rule, person.name());
        });
    }

    /**
     * A copy without a person: their ties and relationships go, and those who reported to them report to their superior.
     *
     * @throws NotFoundException when they are not on the map
     */
    public RelationshipMap removePerson(ContactPerson.Id id) {
        ContactPerson.Id above = person(id).reportsTo();
        return new RelationshipMap(
                people.stream()
                        .filter(person -> !person.id().equals(id))
                        .map(person -> id.equals(person.reportsTo()) ? person.withReportsTo(above) : person)
                        .toList(),
                ties.stream().filter(tie -> !tie.touches(id)).toList(),
                relationships.stream()
                        .filter(known -> !known.person().equals(id))
                        .toList());
    }

    /**
     * A copy with a tie between two people. Where they have one of that kind, it is replaced and its row keeps its id; a conflict has
     * no direction, so that of B and A is that of A and B.
     *
     * @throws NotFoundException when one of them is not on the map
     * @throws InvalidException when they are the same
     */
    public RelationshipMap tie(PersonTie tie) {
        person(tie.from());
        ContactPerson to = person(tie.to());
        if (tie.from().equals(tie.to())) {
            throw InvalidException.of("to", RelationshipRules.TIED_TO_THEMSELVES, to.name());
        }
        return new RelationshipMap(people, put(ties, PersonTie::key, tie, PersonTie::withId), relationships);
    }

    /**
     * A copy without a tie.
     *
     * @throws NotFoundException when there is none of that id
     */
    public RelationshipMap untie(PersonTie.Id id) {
        return new RelationshipMap(people, without(ties, id, "tie"), relationships);
    }

    /**
     * A copy that says how well one of ours knows one of theirs. What was said of the two before is replaced and its row keeps its id.
     *
     * @throws NotFoundException when theirs is not on the map
     */
    public RelationshipMap relate(Relationship relationship) {
        person(relationship.person());
        return new RelationshipMap(
                people, ties, put(relationships, Relationship::pair, relationship, Relationship::withId));
    }

    /**
     * A copy that says nothing of one of ours and one of theirs any more.
     *
     * @throws NotFoundException when there is no relationship of that id
     */
    public RelationshipMap unrelate(Relationship.Id id) {
        return new RelationshipMap(people, ties, without(relationships, id, "relationship"));
    }

    /** What the map says as of a day, with the minimum cast and the cadences of these settings. */
    public RelationshipInsight insight(LocalDate asOf, RelationshipSettings settings) {
        return new MapReading(this, asOf, settings).insight();
    }

    /** What the map says as of a day, with these cadences and the standard minimum cast. */
    public RelationshipInsight insight(LocalDate asOf, ContactCadence cadence) {
        return insight(asOf, RelationshipSettings.standard().withCadence(cadence));
    }

    /**
     * Who of ours can introduce us to a person: for each of ours the shortest chain from somebody they meet who is for us, over
     * ties of influence (from who influences to who is influenced) and reporting lines (both ways), to that person. Nobody who
     * is against us stands between, and no step leads from one to another who is in conflict with them. The shortest chain comes
     * first, of equal ones that with the best coverage.
     *
     * @throws NotFoundException when they are not on the map
     */
    public List<IntroductionPath> pathsTo(ContactPerson.Id person) {
        person(person);
        return Introductions.to(this, person);
    }

    /**
     * The map as boxes and lines, to be drawn.
     *
     * @throws InvalidException when somebody reports to themselves through others, which no stored map says
     */
    public RelationshipLayout layout() {
        return TidyForest.of(this).layout();
    }

    private RelationshipMap withPeople(List<ContactPerson> others) {
        return new RelationshipMap(others, ties, relationships);
    }

    private static <R> List<R> appended(List<R> rows, R added) {
        return Stream.concat(rows.stream(), Stream.of(added)).toList();
    }

    /** The rows with that one at the end, or in place of the one that says the same, whose id it takes. */
    private static <R extends Row> List<R> put(
            List<R> rows, Function<R, Object> key, R row, BiFunction<R, UUID, R> withId) {
        List<R> result = new ArrayList<>(rows);
        for (int i = 0; i < result.size(); i++) {
            if (key.apply(result.get(i)).equals(key.apply(row))) {
                result.set(i, withId.apply(row, result.get(i).id().value()));
                return result;
            }
        }
        return appended(rows, row);
    }

    private static <R extends Row> List<R> without(List<R> rows, RowId id, String what) {
        List<R> rest = rows.stream().filter(row -> !row.id().equals(id)).toList();
        if (rest.size() == rows.size()) {
            throw new NotFoundException(what, id.value());
        }
        return rest;
    }
}
