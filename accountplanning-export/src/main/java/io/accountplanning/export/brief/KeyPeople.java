package io.accountplanning.export.brief;

import io.accountplanning.export.report.RecordRef;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On whom it depends: who has a say at the client, as the relationship map tells it, else the client's team; and who answers for the plan. */
final class KeyPeople {

    private final Facts facts;
    private final Answer answer = new Answer(5);

    KeyPeople(Facts facts) {
        this.facts = facts;
    }

    Answer answer() {
        answer.fact(
                Facts.ofPlan("owner"),
                facts.word(
                        "labelled",
                        facts.field(PlanDetails.SECTION, "owner"),
                        facts.person(facts.details().owner())));
        RelationshipMap map = facts.find(RelationshipMap.SECTION).orElse(RelationshipMap.EMPTY);
        List<TeamMember> team = facts.find(TeamInformation.SECTION)
                .map(TeamInformation::clientTeam)
                .orElse(List.of());
        Map<ContactPerson.Id, Relationship> known = bestKnown(map);
        map.people().stream()
                .sorted(Comparator.comparing(KeyPeople::say)
                        .thenComparing(person -> !person.roles().contains(ContactRole.DECISION_MAKER))
                        .thenComparing(person -> person.roles().isEmpty()))
                .forEach(person -> answer.fact(
                        RecordRef.of(RelationshipMap.SECTION, ContactPerson.TABLE, person.id()), told(known, person)));
        if (map.people().isEmpty()) {
            team.forEach(member -> answer.fact(
                    new RecordRef(
                            TeamInformation.SECTION.key(),
                            "clientTeam",
                            member.id().value()),
                    joined(member.name(), Stream.of(member.title(), member.planRole()))));
        }
        nobody(map.people().isEmpty() && team.isEmpty());
        return answer;
    }

    /** Of each person the relationship with the most coverage. */
    private static Map<ContactPerson.Id, Relationship> bestKnown(RelationshipMap map) {
        return map.relationships().stream()
                .filter(known -> known.coverage() != Coverage.NONE)
                .collect(Collectors.toMap(
                        Relationship::person,
                        known -> known,
                        BinaryOperator.maxBy(Comparator.comparing(Relationship::coverage))));
    }

    private void nobody(boolean none) {
        String sections = Stream.of(RelationshipMap.SECTION, TeamInformation.SECTION)
                .filter(section -> facts.find(section).isPresent())
                .map(facts.labels()::section)
                .collect(Collectors.joining(", "));
        if (none && !sections.isEmpty()) {
            answer.missing(RecordRef.of(TeamInformation.SECTION), facts.word("brief.noPeople", sections));
        }
    }

    /** The inner circle first, then who has a say, then those of whom it is not known. */
    private static int say(ContactPerson person) {
        PoliticalStatus status = person.politicalStatus();
        if (status == null) {
            return 2;
        }
        return switch (status) {
            case INNER_CIRCLE -> 0;
            case POLITICAL_STRUCTURE -> 1;
            case OUTSIDE -> 3;
        };
    }

    private String told(Map<ContactPerson.Id, Relationship> known, ContactPerson person) {
        Stream<String> roles = person.roles().stream().map(facts.labels()::constant);
        Stream<@Nullable String> standing = Stream.of(
                person.politicalStatus() == null ? null : facts.labels().constant(person.politicalStatus()),
                person.support() == null ? null : facts.labels().constant(person.support()));
        Relationship best = known.get(person.id());
        String knownBy = best == null ? "" : facts.word("brief.knownBy", facts.person(best.ours()));
        return joined(
                person.name(),
                Stream.of(Stream.of(person.title()), roles, standing, Stream.of(knownBy))
                        .flatMap(some -> some));
    }

    private static String joined(String name, Stream<? extends @Nullable String> more) {
        String rest =
                more.filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        return rest.isEmpty() ? name : name + " – " + rest;
    }
}
