package io.accountplanning.export.brief;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.export.label.RelationshipWords;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.RecordRef;
import io.accountplanning.goal.Goals;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What could go wrong: the client's status, overdue tasks, goals off pace, thin relationships, strong competitors, and what is written. */
final class Risks {

    private final Facts facts;
    private final Answer answer = new Answer(6);
    private final List<String> asked = new ArrayList<>();

    Risks(Facts facts) {
        this.facts = facts;
    }

    Answer answer() {
        clientStatus();
        facts.find(Planning.SECTION).ifPresent(planning -> overdue(planning.tasks()));
        facts.find(Goals.SECTION).ifPresent(this::goals);
        facts.find(RelationshipMap.SECTION).ifPresent(this::relationships);
        facts.find(Competitors.SECTION).ifPresent(this::competitors);
        facts.find(Planning.SECTION).ifPresent(this::threats);
        if (answer.isEmpty() && !asked.isEmpty()) {
            answer.missing(
                    RecordRef.of(Planning.SECTION, "threats"), facts.word("brief.noRisk", String.join(", ", asked)));
        }
        return answer;
    }

    private void clientStatus() {
        ClientStatus status = facts.details().standing().clientStatus();
        String reason = facts.details().standing().clientStatusReason();
        if (status == ClientStatus.RED || status == ClientStatus.YELLOW) {
            String text = facts.word(
                    "labelled",
                    facts.field(PlanDetails.SECTION, "clientStatus"),
                    facts.labels().constant(status));
            answer.concern(
                    Facts.ofPlan("clientStatus"), reason == null || reason.isBlank() ? text : text + " – " + reason);
        }
    }

    private void overdue(List<Task> tasks) {
        List<Task> overdue = tasks.stream()
                .filter(task -> task.isOverdue(facts.today()))
                .sorted(Comparator.comparing(Task::deadline))
                .toList();
        if (!overdue.isEmpty()) {
            Task oldest = overdue.get(0);
            LocalDate deadline = oldest.deadline();
            answer.concern(
                    RecordRef.of(Planning.SECTION, Task.TABLE, oldest.id()),
                    facts.word(
                            "brief.overdue",
                            overdue.size(),
                            deadline == null ? "" : facts.date(deadline),
                            oldest.action()));
        }
    }

    private void goals(Goals goals) {
        PacedGoal.of(goals, facts).stream()
                .filter(PacedGoal::isOffPace)
                .forEach(paced -> answer.concern(
                        paced.record(),
                        facts.word(
                                "brief.offPace", paced.goal().name(), paced.progress(facts), paced.expected(facts))));
    }

    private void relationships(RelationshipMap map) {
        if (map.people().isEmpty()) {
            return;
        }
        RelationshipInsight insight =
                map.insight(facts.today(), facts.report().yardsticks().relationships());
        map.people().stream()
                .filter(person -> person.isKeyPlayer() && person.isOpposed())
                .forEach(person -> answer.concern(ref(person), facts.word("brief.opposed", person.name())));
        RelationshipWords words = new RelationshipWords(facts.labels(), map, insight);
        if (insight.isSingleThreaded()) {
            answer.concern(RecordRef.of(RelationshipMap.SECTION), words.singleThreaded());
        }
        if (!insight.missingRoles().isEmpty()) {
            answer.concern(RecordRef.of(RelationshipMap.SECTION), facts.word("missingRoles", words.missingRoles()));
        }
        insight.stale().forEach(stale -> {
            ContactPerson person = map.person(stale.person());
            answer.concern(ref(person), facts.word("brief.stale", person.name(), stale.daysSince(), stale.cadence()));
        });
    }

    private static RecordRef ref(ContactPerson person) {
        return RecordRef.of(RelationshipMap.SECTION, ContactPerson.TABLE, person.id());
    }

    private void competitors(Competitors competitors) {
        asked.add(facts.labels().section(Competitors.SECTION));
        competitors.competitors().stream()
                .filter(one -> one.threatLevel() == ThreatLevel.HIGH)
                .forEach(one -> answer.concern(
                        RecordRef.of(Competitors.SECTION, Competitor.TABLE, one.id()),
                        facts.word("brief.competitor", one.name())));
    }

    /** The field is internal, so a client is not told that it is empty. */
    private void threats(Planning planning) {
        if (!planning.threats().isEmpty()) {
            answer.fact(
                    RecordRef.of(Planning.SECTION, "threats"), MarkdownLine.words(planning.threats(), facts.labels()));
        } else if (!facts.isForClient()) {
            asked.add(facts.field(Planning.SECTION, "threats"));
        }
    }
}
