package io.accountplanning.activity;

import io.accountplanning.comparison.LoggedSentences;
import io.accountplanning.comparison.Naming;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The activity log of a plan, as one actor reads it. Thread-safe. */
public final class Activity {

    private static final int MOST = 1_000;

    private final PlanChanges<? extends ActivityStore> changes;
    private final Actor actor;
    private final PlanId plan;
    private final List<SectionType<?>> sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param sections what a plan consists of, beside its details
     */
    public Activity(
            PlanChanges<? extends ActivityStore> changes,
            Actor actor,
            PlanId plan,
            Collection<? extends SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.sections = List.copyOf(sections);
    }

    /** The latest entries, the newest first; at most 1000. */
    public List<ActivityEntry> latest(int most) {
        return latest(ActivityFilter.all(), most, null);
    }

    /** The entries behind that one ({@link ActivityEntry#cursor}), which were written before it; at most 1000. */
    public List<ActivityEntry> latest(int most, @Nullable ActivityCursor after) {
        return latest(ActivityFilter.all(), most, after);
    }

    /** The latest entries that meet the filter, the newest first; at most 1000. */
    public List<ActivityEntry> latest(ActivityFilter filter, int most) {
        return latest(filter, most, null);
    }

    /** The entries that meet the filter behind that one ({@link ActivityEntry#cursor}); at most 1000. */
    public List<ActivityEntry> latest(ActivityFilter filter, int most, @Nullable ActivityCursor after) {
        requireSize(most);
        return changes.read(
                actor, plan, (stores, found) -> stores.activity().latest(plan, filter.in(sections), most, after));
    }

    /** {@link #sentences(List, Naming)} in English, with dates and numbers as they are written in that locale. */
    public List<ToldEntry> sentences(List<ActivityEntry> entries, Locale locale) {
        return sentences(entries, Naming.readable(locale));
    }

    /**
     * Entries in sentences, as a comparison tells what differs: in the words of the screens, with the names of the rows that others refer
     * to, as they are called now. What no section of the plan declares any more is told as {@link ActivityEntry#describe} does.
     *
     * @param entries of this plan
     * @return as many, in the order given
     */
    public List<ToldEntry> sentences(List<ActivityEntry> entries, Naming naming) {
        PlanDocument now = changes.read(
                actor,
                plan,
                (stores, found) -> new PlanDocument(found, stores.plans().sections(plan, sections)));
        LoggedSentences sentences = new LoggedSentences(now, naming);
        entries.forEach(entry -> sentences.learn(entry.changes()));
        return entries.stream()
                .map(entry -> new ToldEntry(entry, sentences.of(entry.section(), entry.changes())))
                .toList();
    }

    static void requireSize(int most) {
        if (most < 1 || most > MOST) {
            throw InvalidException.of(
                    "most", "a page has 1 to " + MOST + " entries; read on behind the last one for more", most);
        }
    }
}
