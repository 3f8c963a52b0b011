package io.accountplanning.inmemory;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Storage;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Storages that break a rule of plans, their numbers or their versions. */
final class BrokenPlans {

    private BrokenPlans() {}

    static Storage with(UnaryOperator<PlanRepository> broken) {
        return new ForwardingStorage() {
            @Override
            PlanRepository plans(PlanRepository right) {
                return broken.apply(right);
            }
        };
    }

    static Storage thatIgnoreVersions() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                return right.save(id, type, right.section(id, type), after, changed);
            }
        });
    }

    static Storage thatHaveOneVersionForAllSections() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                SectionState<S> saved = right.save(id, type, before, after, changed);
                if (type.type() != PlanDetails.class) {
                    SectionState<PlanDetails> details = right.section(id, PlanDetails.SECTION);
                    right.save(id, PlanDetails.SECTION, details, details.value(), changed);
                }
                return saved;
            }
        });
    }

    static Storage thatKeepMilliseconds() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                Stamp rounded = new Stamp(changed.at().truncatedTo(ChronoUnit.MILLIS), changed.by());
                return right.save(id, type, before, after, rounded);
            }
        });
    }

    static Storage thatHideTheTrash() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public Optional<AccountPlan> find(PlanId id) {
                return right.find(id).filter(plan -> !plan.isDeleted());
            }
        });
    }

    static Storage thatAreOnlyTheirOwners() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public boolean isOwn(PlanId id, UserId user) {
                return right.find(id).filter(plan -> plan.owner().equals(user)).isPresent();
            }
        });
    }

    static Storage thatReuseNumbers() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
                AccountPlan plan = right.insert(id, details, created);
                return new AccountPlan(
                        id, AccountPlan.numbered(1), details, Placement.ALONE, 1, plan.created(), plan.changed());
            }
        });
    }

    static Storage thatAreNumberedAcrossTenants() {
        AtomicLong last = new AtomicLong();
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
                AccountPlan plan = right.insert(id, details, created);
                String number = AccountPlan.numbered(last.incrementAndGet());
                return new AccountPlan(id, number, details, Placement.ALONE, 1, plan.created(), plan.changed());
            }
        });
    }

    static Storage whoseEditsAreNotTheirLastChange() {
        return with(plans -> new ForwardingPlans(plans) {
            @Override
            public Optional<AccountPlan> find(PlanId id) {
                return right.find(id)
                        .map(plan -> plan.version() > 1 || isUntouched(id)
                                ? plan
                                : new AccountPlan(
                                        id,
                                        plan.number(),
                                        plan.details(),
                                        plan.placement(),
                                        1,
                                        plan.created(),
                                        plan.created()));
            }

            private boolean isUntouched(PlanId id) {
                return right.section(id, Planning.SECTION).version() == 0;
            }
        });
    }
}
