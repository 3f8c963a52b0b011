package io.accountplanning.privacy;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.file.FileStore;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do about one person: give out all that is held about them, and erase them. Everything here is about the actor's
 * tenant alone, whatever plans the actor sees. Thread-safe.
 *
 * <p>Only what the storage holds is given out and erased. The host's own directories, what is in files, mails that were sent and
 * webhooks that were delivered are the host's; so are endpoints and message bundles that it gives to the builder.
 */
public final class Privacy {

    private static final Catalog<LoggedErasure> LOG = Catalog.of(LoggedErasure.SECTION);
    private static final String WHAT = "personal data";
    private static final int PAGE = 200;
    private static final int ROUNDS = 10;

    private final PlanChanges<? extends PrivacyStore> changes;
    private final Actor actor;
    private final SectionTexts sections;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param types the sections of plans, their details and placement among them, and the kinds of the catalog
     */
    public Privacy(
            PlanChanges<? extends PrivacyStore> changes, Actor actor, Collection<? extends SectionType<?>> types) {
        this.changes = changes;
        this.actor = actor;
        this.sections = new SectionTexts(List.copyOf(types));
    }

    /**
     * Every text that the person stands in, with where it is and when it was written: what they wrote, what they changed, and where
     * others name them. Of a row, an entry of the log and a message all texts are given, so other people may stand in it.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     */
    public PersonalData export(Person person) {
        Export export = new Export(actor.tenant(), new Names(person), sections);
        String next = null;
        do {
            @Nullable String after = next;
            Read read = work(work -> {
                Export.Seen page = new Export.Seen();
                @Nullable String then = work.stores().texts().walk(after, PAGE, sections, page);
                return new Read(then, export.told(work.stores(), page), page);
            });
            export.add(read.told(), read.page());
            next = read.next();
        } while (next != null);
        return export.data();
    }

    /** Where a walk goes on, and what was found before. */
    private record Read(@Nullable String next, List<PersonalText> told, Export.Seen page) {}

    /** Where a walk goes on, and what was changed before. */
    private record Step(@Nullable String next, Erasing page, List<String> hostTasks) {}

    /**
     * Puts a new pseudonym in the person's place, everywhere that the storage holds them: ids, names and addresses, also in plans in
     * the trash, old versions, baselines and what is on its way out. It takes one transaction for each 200 records; interrupted, it is
     * finished by {@link #resume} with the pseudonym of the last of {@link #erasures()}. An edit that was read
     * before is made again on the changed texts, so what somebody types meanwhile stays as they type it: the person must not be able to
     * work with plans any more, and others may have to be told.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     */
    public Erasure erase(Person person) {
        return erase(person, Pseudonym.random());
    }

    /**
     * Goes on with an erasure that was interrupted, or finds what was written since, with the same pseudonym. The library knows no longer
     * who it was, so the caller must: two persons of one pseudonym can never be told apart again.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException when no erasure has begun with that pseudonym
     */
    public Erasure resume(Person person, Pseudonym pseudonym) {
        work(work -> {
            if (LOG.find(work, pseudonym.value()).version() == 0) {
                throw InvalidException.of("pseudonym", "no erasure of this tenant has begun with it", pseudonym);
            }
            return pseudonym;
        });
        return erase(person, pseudonym);
    }

    private Erasure erase(Person person, Pseudonym pseudonym) {
        Names names = new Names(person);
        log(pseudonym, 0, false);
        Map<String, Integer> texts = new TreeMap<>();
        Set<FileStore.Key> files = new LinkedHashSet<>();
        Set<String> hostTasks = new LinkedHashSet<>();
        boolean finished = false;
        for (int round = 0; round < ROUNDS && !finished; round++) {
            List<Step> steps = round(names, pseudonym);
            finished = steps.isEmpty();
            steps.forEach(step -> {
                step.page().changed().forEach((kind, count) -> texts.merge(kind, count, Integer::sum));
                files.addAll(step.page().files());
                hostTasks.addAll(step.hostTasks());
            });
        }
        Erasure done = new Erasure(pseudonym, texts, List.copyOf(files), List.copyOf(hostTasks), finished);
        log(pseudonym, done.count(), finished);
        return done;
    }

    /** Once through all texts. What others had read before and wrote after is found by the next round. */
    private List<Step> round(Names names, Pseudonym pseudonym) {
        List<Step> changed = new ArrayList<>();
        String next = null;
        do {
            @Nullable String after = next;
            Step step = work(work -> {
                Erasing page = new Erasing(actor.tenant(), names, pseudonym);
                @Nullable String then = work.stores().texts().walk(after, PAGE, sections, page);
                return new Step(then, page, page.tasks().remember(work.stores(), work.now()));
            });
            if (!step.page().changed().isEmpty()) {
                changed.add(step);
            }
            next = step.next();
        } while (next != null);
        return changed;
    }

    private void log(Pseudonym pseudonym, int texts, boolean finished) {
        work(work -> {
            Instant now = work.now().at();
            return LOG.edit(
                    work,
                    pseudonym.value(),
                    null,
                    before -> before.begun(actor.user(), now).with(texts, finished ? now : null));
        });
    }

    /**
     * The erasures of this tenant, by their pseudonyms: when, by whom and how many texts, not of whom.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     */
    public List<CatalogEntry<LoggedErasure>> erasures() {
        return work(LOG::all);
    }

    private <T> T work(Function<PlanWork<? extends PrivacyStore>, T> operation) {
        return changes.work(actor, WHAT, work -> {
            work.require(Capability.ADMINISTER, WHAT + " of " + actor.tenant());
            return operation.apply(work);
        });
    }
}
