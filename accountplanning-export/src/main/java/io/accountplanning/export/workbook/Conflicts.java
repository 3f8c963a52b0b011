package io.accountplanning.export.workbook;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.activity.ToldEntry;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.workbook.SectionReading.Read;
import io.accountplanning.host.UserId;
import io.accountplanning.section.Stamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in the reader's words who edited a section since its workbook was written, when, and what, as far as that is known. */
final class Conflicts {

    private static final int MOST_TOLD = 20;

    private final Labels labels;
    private final ValueTexts values;
    private final @Nullable PlanWorkspace plan;

    /**
     * Tells of conflicts.
     *
     * @param people ids by the names that the workbook calls them
     * @param plan whose activity log says what was changed; null when only the last edit of a section is known
     */
    Conflicts(Labels labels, Map<String, String> people, @Nullable PlanWorkspace plan) {
        this.labels = labels;
        this.values = new ValueTexts(labels, id -> name(people, id), ZoneOffset.UTC, text -> true);
        this.plan = plan;
    }

    private static String name(Map<String, String> people, UserId id) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().equals(id.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id.value());
    }

    String of(Read<?> read) {
        String edits = edits(read).collect(Collectors.joining("; "));
        return labels.word("workbookStale", labels.section(read.type()), edits);
    }

    private Stream<String> edits(Read<?> read) {
        List<ToldEntry> told = told(read);
        return told.isEmpty()
                ? Stream.ofNullable(read.now().changed()).map(this::edit)
                : told.stream().map(entry -> edit(entry.entry().stamp()) + " – " + String.join(" ", entry.sentences()));
    }

    private List<ToldEntry> told(Read<?> read) {
        if (plan == null) {
            return List.of();
        }
        List<ActivityEntry> entries =
                plan.activity().latest(ActivityFilter.all().withSections(read.type()), MOST_TOLD).stream()
                        .filter(entry -> entry.version() > read.version())
                        .toList();
        return plan.activity().sentences(entries, labels);
    }

    private String edit(Stamp stamp) {
        return labels.word("workbookEdit", values.person(stamp.by()), values.moment(stamp.at()));
    }
}
