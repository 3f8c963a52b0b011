package io.accountplanning.export.deck;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.export.label.RelationshipWords;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthScore;
import io.accountplanning.offering.Level;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What could go wrong, by what the plan itself says; high ones first. A client is told none of it. */
final class Risks {

    private static final int MANY = 3;
    private static final int NAMED = 2;

    private final Material material;
    private final List<Risk> found = new ArrayList<>();

    /** A risk. */
    record Risk(Level level, String name, String why) {}

    private Risks(Material material) {
        this.material = material;
    }

    static List<Risk> of(Material material) {
        return material.isForClient() ? List.of() : new Risks(material).found();
    }

    private List<Risk> found() {
        status();
        material.document().find(RelationshipMap.SECTION).ifPresent(this::relationships);
        material.report().health().ifPresent(this::factors);
        material.document().find(Planning.SECTION).ifPresent(this::planning);
        material.document().find(Competitors.SECTION).ifPresent(this::competitors);
        return found.stream()
                .sorted(Comparator.comparing(Risk::level).reversed())
                .toList();
    }

    private void add(Level level, String word, String why, Object... arguments) {
        found.add(new Risk(level, material.word("deck.risk." + word, arguments), why));
    }

    private void status() {
        var standing = material.plan().details().standing();
        ClientStatus status = standing.clientStatus();
        if (status != null && status != ClientStatus.GREEN) {
            String reason = standing.clientStatusReason();
            add(
                    status == ClientStatus.RED ? Level.HIGH : Level.MEDIUM,
                    "status",
                    reason == null ? "" : reason,
                    material.labels().constant(status));
        }
    }

    private void relationships(RelationshipMap map) {
        if (map.people().isEmpty()) {
            return;
        }
        RelationshipWords words = RelationshipsPage.words(material, map);
        RelationshipInsight insight = words.insight();
        if (insight.isSingleThreaded()) {
            add(Level.HIGH, "single", words.singleThreaded());
        }
        List<ContactPerson> against = map.people().stream()
                .filter(person -> person.isKeyPlayer() && person.isOpposed())
                .toList();
        if (!against.isEmpty()) {
            add(Level.HIGH, "against", against.stream().map(ContactPerson::name).collect(Collectors.joining(", ")));
        }
        if (!insight.missingRoles().isEmpty()) {
            add(Level.MEDIUM, "roles", words.missingRoles());
        }
        if (!insight.stale().isEmpty()) {
            add(Level.MEDIUM, "quiet", words.stale());
        }
    }

    private void factors(HealthScore score) {
        HealthReading health = new HealthReading(material, score);
        for (FactorScore factor : health.measured()) {
            if (health.band(factor) == HealthBand.RED) {
                add(Level.HIGH, "factor", health.reason(factor), health.name(factor));
            }
        }
    }

    private void planning(Planning planning) {
        List<Task> overdue = planning.tasks().stream()
                .filter(task -> task.isOverdue(material.today()))
                .sorted(Comparator.comparing(Task::priority).reversed().thenComparing(NextStepsPage.BY_DEADLINE))
                .toList();
        if (!overdue.isEmpty()) {
            String first = overdue.stream()
                    .limit(NAMED)
                    .map(task -> task.action() + " (" + material.date(task.deadline()) + ")")
                    .collect(Collectors.joining("; "));
            add(overdue.size() >= MANY ? Level.HIGH : Level.MEDIUM, "overdue", first, overdue.size());
        }
        if (!planning.threats().isEmpty()) {
            add(Level.MEDIUM, "threats", MarkdownLine.words(planning.threats(), material.labels()));
        }
    }

    private void competitors(Competitors section) {
        for (Competitor competitor : section.competitors()) {
            if (competitor.threatLevel() == ThreatLevel.HIGH || competitor.threatLevel() == ThreatLevel.MEDIUM) {
                add(
                        competitor.threatLevel() == ThreatLevel.HIGH ? Level.HIGH : Level.MEDIUM,
                        "competitor",
                        MarkdownLine.words(competitor.strengths(), material.labels()),
                        competitor.name());
            }
        }
    }
}
