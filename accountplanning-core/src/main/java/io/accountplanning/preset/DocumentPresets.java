package io.accountplanning.preset;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The presets of a tenant's documents, each once under its name: everybody reads them, administrators edit them. Thread-safe.
 */
public final class DocumentPresets {

    /** The most presets that one tenant keeps. */
    public static final int MOST = 100;

    private static final Catalog<DocumentPreset> PRESETS = Catalog.of(DocumentPreset.SECTION);

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final List<String> known;

    /**
     * Wires the service; the façade does this for a host.
     *
     * @param sections those that plans have
     */
    public DocumentPresets(PlanChanges<? extends CatalogStore> changes, Actor actor, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.known = sections.stream().map(SectionType::key).toList();
    }

    /** All of them, by their names. */
    public List<DocumentPreset> all() {
        return work(work -> PRESETS.all(work).stream().map(CatalogEntry::value).toList());
    }

    /**
     * The one of that name.
     *
     * @throws NotFoundException when there is none
     */
    public DocumentPreset get(String name) {
        return work(work -> PRESETS.get(work, name.strip()).value());
    }

    /**
     * Keeps a preset, in place of the one of that name.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException when the name is blank or too long, when a section is unknown or named twice, or when there are
     *     {@value #MOST} others
     */
    public DocumentPreset save(DocumentPreset preset) {
        return administer(work -> {
            requireValid(preset);
            SectionState<DocumentPreset> before = PRESETS.find(work, preset.name());
            if (before.version() == 0 && PRESETS.all(work).size() >= MOST) {
                throw InvalidException.of("presets", "a tenant keeps at most " + MOST + "; delete one first", MOST);
            }
            return PRESETS.save(work, preset.name(), before, preset).value();
        });
    }

    /**
     * Deletes the preset of that name.
     *
     * @throws AccessDeniedException without the capability ADMINISTER
     * @throws NotFoundException when there is none
     */
    public void delete(String name) {
        administer(work -> {
            SectionState<DocumentPreset> gone = PRESETS.get(work, name.strip());
            PRESETS.remove(work, name.strip(), gone);
            return gone;
        });
    }

    private void requireValid(DocumentPreset preset) {
        List<Violation> violations = new ArrayList<>(DocumentPreset.SECTION.check(preset));
        for (int i = 0; i < preset.sections().size(); i++) {
            String key = preset.sections().get(i);
            String path = "sections[" + (i + 1) + "]";
            if (!known.contains(key)) {
                violations.add(new Violation(path, "is no section; there are " + String.join(", ", known), key));
            } else if (preset.sections().indexOf(key) < i) {
                violations.add(new Violation(path, "is named twice; take one away", key));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }

    private <T> T administer(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return work(work -> {
            work.require(Capability.ADMINISTER, "the presets of documents of " + actor.tenant());
            return operation.apply(work);
        });
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the presets of documents", operation);
    }
}
