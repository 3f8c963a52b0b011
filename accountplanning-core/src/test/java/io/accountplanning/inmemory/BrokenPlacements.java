package io.accountplanning.inmemory;

import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import io.accountplanning.transaction.StaleVersionException;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Storages that break a rule of where plans stand. */
final class BrokenPlacements {

    private BrokenPlacements() {}

    /** Notices what is saved of placements, before it is. */
    private abstract static class Noticing extends ForwardingPlans {

        Noticing(PlanRepository right) {
            super(right);
        }

        abstract Placement placed(PlanId id, Placement placement);

        @Override
        public <S extends PlanSection> SectionState<S> save(
                PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
            S noticed = after instanceof Placement placement ? type.type().cast(placed(id, placement)) : after;
            return right.save(id, type, before, noticed, changed);
        }
    }

    private static Storage saving(UnaryOperator<Placement> change) {
        return BrokenPlans.with(plans -> new Noticing(plans) {
            @Override
            Placement placed(PlanId id, Placement placement) {
                return change.apply(placement);
            }
        });
    }

    static Storage thatForgetTemplates() {
        return saving(placement -> placement.withTemplate(null));
    }

    static Storage thatForgetPredecessors() {
        return saving(placement -> placement.withPredecessor(null));
    }

    static Storage thatLetTheTrashFollowUp() {
        Map<PlanId, PlanId> followUps = new HashMap<>();
        return BrokenPlans.with(plans -> new Noticing(plans) {
            @Override
            Placement placed(PlanId id, Placement placement) {
                Optional.ofNullable(placement.predecessor()).ifPresent(other -> followUps.put(other, id));
                return placement;
            }

            @Override
            public Optional<PlanId> followUpOf(PlanId id) {
                return Optional.ofNullable(followUps.get(id));
            }
        });
    }

    static Storage thatKeepPlacesForTheTrash() {
        Map<PlanId, PlanId> followUps = new HashMap<>();
        return BrokenPlans.with(plans -> new Noticing(plans) {
            @Override
            Placement placed(PlanId id, Placement placement) {
                PlanId predecessor = placement.predecessor();
                if (predecessor != null && !id.equals(followUps.getOrDefault(predecessor, id))) {
                    throw new StaleVersionException("the place of " + id, null);
                }
                Optional.ofNullable(predecessor).ifPresent(other -> followUps.put(other, id));
                return placement;
            }
        });
    }

    static Storage thatRefuseNobodyAPlace() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                try {
                    return right.save(id, type, before, after, changed);
                } catch (StaleVersionException e) {
                    return new SectionState<>(after, before.version() + 1, changed);
                }
            }
        });
    }

    static Storage thatForgetThePlaceOnEveryEdit() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                SectionState<S> saved = right.save(id, type, before, after, changed);
                if (after instanceof PlanDetails) {
                    SectionState<Placement> placed = right.section(id, Placement.SECTION);
                    right.save(id, Placement.SECTION, placed, Placement.ALONE, changed);
                }
                return saved;
            }
        });
    }

    static Storage whosePlansBelowAreInNoOrder() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public List<PlanId> below(PlanId id) {
                return byId(right.below(id));
            }

            @Override
            public List<PlanId> startedFrom(String template) {
                return byId(right.startedFrom(template));
            }
        });
    }

    private static List<PlanId> byId(List<PlanId> plans) {
        return plans.stream().sorted(Comparator.comparing(PlanId::toString)).toList();
    }

    /** Others who come while a transaction runs are told that there is nothing, instead of waiting. */
    static Storage thatLockNothing() {
        AtomicReference<@Nullable Thread> inside = new AtomicReference<>();
        return new ForwardingStorage() {
            @Override
            public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
                Thread current = Thread.currentThread();
                if (inside.get() != null && inside.get() != current) {
                    return work.apply(new NoStorage());
                }
                inside.set(current);
                try {
                    return super.transact(tenant, work);
                } finally {
                    inside.set(null);
                }
            }
        };
    }

    private abstract static class ForwardingTrash implements TrashRepository {

        final TrashRepository right;

        ForwardingTrash(TrashRepository right) {
            this.right = right;
        }

        @Override
        public List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after) {
            return right.latest(visibility, most, after);
        }

        @Override
        public List<PlanId> deletedUntil(Instant moment) {
            return right.deletedUntil(moment);
        }

        @Override
        public List<PlanId> followUpsOf(PlanId id) {
            return right.followUpsOf(id);
        }
    }

    private static Storage withTrash(UnaryOperator<TrashRepository> broken) {
        return new ForwardingStorage() {
            @Override
            TrashRepository trash(TrashRepository right) {
                return broken.apply(right);
            }
        };
    }

    static Storage whoseTrashIsSeenByEverybody() {
        return withTrash(trash -> new ForwardingTrash(trash) {
            @Override
            public List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after) {
                return right.latest(new Visibility.All(), most, after);
            }
        });
    }

    static Storage whoseTrashSkipsWhatWasDeletedAtOnce() {
        return withTrash(trash -> new ForwardingTrash(trash) {
            @Override
            public List<AccountPlan> latest(Visibility visibility, int most, @Nullable AccountPlan after) {
                return right.latest(visibility, 100, after).stream()
                        .filter(plan -> after == null
                                || !plan.details()
                                        .deletedAt()
                                        .equals(after.details().deletedAt()))
                        .limit(most)
                        .toList();
            }
        });
    }

    static Storage whoseTrashIsAMomentLate() {
        return withTrash(trash -> new ForwardingTrash(trash) {
            @Override
            public List<PlanId> deletedUntil(Instant moment) {
                return right.deletedUntil(moment.minusNanos(1_000));
            }
        });
    }

    static Storage whoseTrashKnowsNoFollowUps() {
        return withTrash(trash -> new ForwardingTrash(trash) {
            @Override
            public List<PlanId> followUpsOf(PlanId id) {
                return List.of();
            }
        });
    }

    static Storage whoseTreeIsSeenByEverybody() {
        return new ForwardingStorage() {
            @Override
            TreeRepository tree(TreeRepository right) {
                return new ForwardingTree(right) {
                    @Override
                    public List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility) {
                        return right.below(parents, new Visibility.All());
                    }
                };
            }
        };
    }

    static Storage whoseTreeForgetsCellsWithoutRows() {
        return new ForwardingStorage() {
            @Override
            TreeRepository tree(TreeRepository right) {
                return new ForwardingTree(right) {
                    @Override
                    public Map<PlanId, WhitespaceTotal> whitespace(Collection<PlanId> plans) {
                        Map<PlanId, WhitespaceTotal> totals = new HashMap<>(right.whitespace(plans));
                        totals.values().removeIf(total -> total.coverage().deployed() == 0);
                        return totals;
                    }
                };
            }
        };
    }

    static Storage whoseTreeHasOneBranch() {
        return new ForwardingStorage() {
            @Override
            TreeRepository tree(TreeRepository right) {
                return new ForwardingTree(right) {
                    @Override
                    public List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility) {
                        return right.below(parents.stream().limit(1).toList(), visibility);
                    }
                };
            }
        };
    }

    private static class ForwardingTree implements TreeRepository {

        private final TreeRepository right;

        ForwardingTree(TreeRepository right) {
            this.right = right;
        }

        @Override
        public List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility) {
            return right.below(parents, visibility);
        }

        @Override
        public Map<PlanId, WhitespaceTotal> whitespace(Collection<PlanId> plans) {
            return right.whitespace(plans);
        }
    }
}
