package io.accountplanning.inmemory;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.settings.Settings;
import io.accountplanning.snapshot.SnapshotRepository;
import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.HostSection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Storages that break a rule of catalogs or snapshots. */
final class BrokenCatalogs {

    private BrokenCatalogs() {}

    private static Storage with(UnaryOperator<CatalogRepository> broken) {
        return new ForwardingStorage() {
            @Override
            CatalogRepository catalog(CatalogRepository right) {
                return broken.apply(right);
            }
        };
    }

    static Storage thatIgnoreVersions() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed) {
                return right.save(kind, id, right.find(kind, id), after, changed);
            }
        });
    }

    static Storage thatForgetOldVersions() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public <S extends PlanSection> List<SectionState<S>> versions(SectionType<S> kind, String id) {
                return right.versions(kind, id).stream().limit(1).toList();
            }
        });
    }

    static Storage thatForgetWhoChangedThem() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
                SectionState<S> found = right.find(kind, id);
                return new SectionState<>(found.value(), found.version(), null);
            }
        });
    }

    static Storage thatIgnoreTheCaseOfIds() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
                return right.find(kind, id.toLowerCase(Locale.ROOT));
            }

            @Override
            public <S extends PlanSection> SectionState<S> save(
                    SectionType<S> kind, String id, SectionState<S> before, S after, Stamp changed) {
                return right.save(kind, id.toLowerCase(Locale.ROOT), before, after, changed);
            }
        });
    }

    static Storage thatMixKinds() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public <S extends PlanSection> SectionState<S> find(SectionType<S> kind, String id) {
                long version = Math.max(
                        right.find(HostSection.SECTION, id).version(),
                        right.find(Settings.SECTION, id).version());
                return new SectionState<>(right.find(kind, id).value(), version, null);
            }
        });
    }

    static Storage thatSortInTheirOwnWay() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public <S extends PlanSection> List<CatalogEntry<S>> all(SectionType<S> kind) {
                return right.all(kind).stream()
                        .sorted(Comparator.comparing(entry -> entry.id().toLowerCase(Locale.ROOT)))
                        .toList();
            }
        });
    }

    static Storage thatRemoveNothing() {
        return with(catalog -> new ForwardingCatalog(catalog) {
            @Override
            public void remove(SectionType<?> kind, String id, long version) {}
        });
    }

    private static Storage withSnapshots(UnaryOperator<SnapshotRepository> broken) {
        return new ForwardingStorage() {
            @Override
            SnapshotRepository snapshots(SnapshotRepository right) {
                return broken.apply(right);
            }
        };
    }

    static Storage whoseSnapshotsHaveNoHostSections() {
        return withSnapshots(snapshots -> new ForwardingSnapshots(snapshots) {
            @Override
            public Optional<PlanDocument> find(UUID id, List<SectionType<?>> types) {
                return right.find(
                        id,
                        types.stream().filter(type -> !type.key().contains(".")).toList());
            }
        });
    }

    static Storage whoseSnapshotsForgetThePlace() {
        return withSnapshots(snapshots -> new ForwardingSnapshots(snapshots) {
            @Override
            public Optional<PlanDocument> find(UUID id, List<SectionType<?>> types) {
                return right.find(id, types).map(document -> {
                    AccountPlan plan = document.plan();
                    AccountPlan alone = new AccountPlan(
                            plan.id(),
                            plan.number(),
                            plan.details(),
                            Placement.ALONE,
                            plan.version(),
                            plan.created(),
                            plan.changed());
                    return new PlanDocument(alone, document.sections());
                });
            }
        });
    }

    static Storage whoseSnapshotsAreOverwritten() {
        return withSnapshots(snapshots -> new ForwardingSnapshots(snapshots) {
            @Override
            public void keep(UUID id, @Nullable PlanId owner, PlanDocument document) {
                right.remove(id);
                right.keep(id, owner, document);
            }
        });
    }

    static Storage whoseSnapshotsStayForever() {
        return withSnapshots(snapshots -> new ForwardingSnapshots(snapshots) {
            @Override
            public void remove(UUID id) {}
        });
    }
}
