package io.accountplanning.file;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files and links of a plan, as one actor works on them. The content of a file is kept by the host before the plan knows of it, and
 * taken away after the plan has forgotten it, outside of transactions; what a crash leaves over in between is cleared away by
 * {@code jobs().files(now)}. Thread-safe.
 */
public final class FilesTab {

    private static final Logger LOG = LoggerFactory.getLogger(FilesTab.class);

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final @Nullable FileStore store;
    private final FileLimits limits;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param store null when the host keeps no files
     */
    public FilesTab(PlanChanges<?> changes, Actor actor, PlanId id, @Nullable FileStore store, FileLimits limits) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.store = store;
        this.limits = limits;
    }

    /** What there is. */
    public PlanFiles get() {
        return changes.read(
                actor,
                id,
                (stores, plan) -> stores.plans().section(id, PlanFiles.SECTION).value());
    }

    /** Whether files can be uploaded and opened: whether the host keeps them. */
    public boolean isAvailable() {
        return store != null;
    }

    /**
     * Adds a file.
     *
     * @param name what people call it, with its ending
     * @param content read to its end, not closed
     * @throws InvalidException when the name will not do, files of that ending are not taken, it is empty or too large, or the plan has
     *     as many as it may
     * @throws AccountPlanningException when the host does not keep files, or could not keep this one; then nothing is added
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public PlanFile upload(String name, InputStream content) {
        Objects.requireNonNull(content, "content");
        FileStore files = store();
        String called = FileNames.checked(Objects.requireNonNull(name, "name"));
        String type = limits.contentTypeOf(called);
        work(work -> requireRoom(work, editable(work))); // before a byte is read
        PlanFile.Id file = PlanFile.Id.next();
        FileStore.Key key = new FileStore.Key(actor.tenant(), file.value());
        long size = keep(files, key, called, content);
        try {
            return work(work -> add(work, PlanFile.file(file, called, type, size, work.now())));
        } catch (RuntimeException e) {
            takeBack(files, key, e);
            throw e;
        }
    }

    /**
     * Adds a link.
     *
     * @param name its title
     * @param link where it leads: http, https or mailto
     * @throws InvalidException when it leads elsewhere, or the plan has as many as it may
     * @throws NullPointerException with the parameter's name when one is null
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public PlanFile link(String name, String link) {
        Objects.requireNonNull(name, "name");
        String address = FileNames.checkedLink(Objects.requireNonNull(link, "link"));
        return work(work -> add(work, PlanFile.link(name, address, work.now())));
    }

    /**
     * What is in a file; the caller closes it. A screen sends it with {@link PlanFile#contentType}, and as an attachment.
     *
     * @throws NotFoundException when the plan has no such file, or the host has lost it
     * @throws InvalidException when it is a link
     * @throws AccountPlanningException when the host does not keep files, or cannot read this one
     */
    public InputStream open(PlanFile.Id file) {
        PlanFile found = get().file(file);
        if (found.isLink()) {
            throw InvalidException.of("file", "is a link, and leads to " + found.link(), found.name());
        }
        try {
            return store().open(new FileStore.Key(actor.tenant(), file.value()));
        } catch (java.io.FileNotFoundException | java.nio.file.NoSuchFileException e) {
            NotFoundException lost = new NotFoundException("content of the file", found.name());
            lost.initCause(e);
            throw lost;
        } catch (IOException e) {
            throw failed("read", found.name(), e);
        }
    }

    /**
     * Calls a file something else, with the same ending, or a link.
     *
     * @param note what it is for; null for nothing said
     * @throws InvalidException when the name will not do
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public PlanFile rename(PlanFile.Id file, String name, @Nullable String note) {
        return work(work -> {
            editable(work);
            return edit(work, before -> {
                        PlanFile found = before.file(file);
                        return before.replaced(found.called(nameFor(found, name), note));
                    })
                    .file(file);
        });
    }

    private String nameFor(PlanFile file, String name) {
        if (file.isLink()) {
            return name;
        }
        String called = FileNames.checked(name);
        if (!limits.contentTypeOf(called).equals(file.contentType())) {
            throw InvalidException.of("name", "must keep its ending, as in " + file.name(), name);
        }
        return called;
    }

    /**
     * Takes a file or link away, and what is in it.
     *
     * @throws NotFoundException when the plan has none of that id
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public void remove(PlanFile.Id file) {
        work(work -> {
            editable(work);
            return edit(work, before -> {
                PlanFile found = before.file(file);
                if (!found.isLink() && store != null) {
                    FileStore files = store;
                    work.stores().afterCommit(() -> takeAway(files, new FileStore.Key(actor.tenant(), file.value())));
                }
                return before.without(file);
            });
        });
    }

    private AccountPlan editable(PlanWork<?> work) {
        return work.live(id, Capability.EDIT);
    }

    private PlanFiles requireRoom(PlanWork<?> work, AccountPlan plan) {
        PlanFiles there = work.section(plan, PlanFiles.SECTION);
        if (there.files().size() >= limits.maxFiles()) {
            throw InvalidException.of(
                    "files",
                    "are at most " + limits.maxFiles() + " in a plan; take one away first",
                    there.files().size());
        }
        return there;
    }

    private PlanFile add(PlanWork<?> work, PlanFile file) {
        requireRoom(work, editable(work));
        edit(work, before -> before.with(file));
        return file;
    }

    private PlanFiles edit(PlanWork<?> work, UnaryOperator<PlanFiles> edit) {
        return work.edit(id, PlanFiles.SECTION, edit).value();
    }

    private long keep(FileStore files, FileStore.Key key, String name, InputStream content) {
        MeasuredStream measured = new MeasuredStream(content, limits.maxBytes());
        try {
            files.put(key, measured);
        } catch (MeasuredStream.TooLargeException e) {
            InvalidException tooLarge = InvalidException.of("content", tooLarge(), name);
            takeBack(files, key, tooLarge);
            throw tooLarge;
        } catch (IOException | RuntimeException e) {
            AccountPlanningException failed = failed("keep", name, e);
            takeBack(files, key, failed);
            throw failed;
        }
        if (measured.count() == 0) {
            InvalidException empty = InvalidException.of("content", "must not be empty", name);
            takeBack(files, key, empty);
            throw empty;
        }
        return measured.count();
    }

    private String tooLarge() {
        return "is larger than the " + FileNames.readable(limits.maxBytes())
                + " that a file may have; upload a smaller one, add a link to it, or raise"
                + " AccountPlanning.builder().fileLimits(...)";
    }

    private FileStore store() {
        if (store == null) {
            throw new AccountPlanningException(
                    "Files cannot be uploaded or opened: the host does not keep them.",
                    "Maybe give AccountPlanning.builder().files(...) a FileStore?");
        }
        return store;
    }

    private static AccountPlanningException failed(String what, String name, Exception cause) {
        return new AccountPlanningException(
                "The host could not " + what + " the file " + name + ": " + AccountPlanningException.reasonOf(cause),
                "Maybe put right what it says, and try again?",
                cause);
    }

    /** Undoes a {@code put}; that it could not is told beside why. */
    private static void takeBack(FileStore files, FileStore.Key key, RuntimeException reason) {
        try {
            files.delete(key);
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e); // the job clears it away
        }
    }

    private static void takeAway(FileStore files, FileStore.Key key) {
        try {
            files.delete(key);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The host did not take away the file {}; the job of files will try again", key.id(), e);
        }
    }

    private <T> T work(Function<PlanWork<?>, T> operation) {
        return changes.work(actor, "the files of plan " + id, operation);
    }
}
