package io.accountplanning.inmemory;

import static io.accountplanning.inmemory.BrokenStorageTest.broken;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.portal.AskedUpdate;
import io.accountplanning.portal.PortalPlanCursor;
import io.accountplanning.portal.PortalRepository;
import io.accountplanning.portal.UpdateRequestCursor;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Storages that break a rule of the client portal, or of the filters of the activity log. */
final class BrokenPortals {

    private BrokenPortals() {}

    static Stream<Arguments> all() {
        return Stream.of(
                broken("Portal", "a client reads on behind the plan that it came to", BrokenPortals::thatStartAnew),
                broken(
                        "Portal",
                        "a client does not find a plan that it is not shown",
                        BrokenPortals::thatFindEveryPlan),
                broken(
                        "Portal",
                        "who reads on through the requests visits each once",
                        BrokenPortals::thatRepeatRequests),
                broken(
                        "ActivityFilters",
                        "the entries of a plan that meet the filter come the newest first",
                        BrokenLogs::whoseFiltersTakeAllKinds),
                broken(
                        "ActivityFilters",
                        "the entries of a plan that meet the filter come the newest first",
                        BrokenLogs::whoseFiltersKnowNoDates),
                broken(
                        "ActivityFilters",
                        "the entries of a plan that meet the filter come the newest first",
                        BrokenLogs::whoseFiltersLeaveNothingOut),
                broken(
                        "ActivityFilters",
                        "who sees their own plans reads of these alone",
                        BrokenLogs::whoseLogIsForEverybody));
    }

    static Storage thatStartAnew() {
        return portal(right -> new Forwarding(right) {
            @Override
            public List<AccountPlan> shown(ClientId client, int most, @Nullable PortalPlanCursor after) {
                return right.shown(client, most, null);
            }
        });
    }

    static Storage thatFindEveryPlan() {
        return new ForwardingStorage() {
            @Override
            PortalRepository portal(PortalRepository right, Repositories all) {
                return new Forwarding(right) {
                    @Override
                    public Optional<AccountPlan> find(ClientId client, PlanId plan) {
                        return all.plans().find(plan);
                    }
                };
            }
        };
    }

    static Storage thatRepeatRequests() {
        return portal(right -> new Forwarding(right) {
            @Override
            public List<AskedUpdate> requests(ClientId client, int most, @Nullable UpdateRequestCursor after) {
                return right.requests(client, most, null);
            }
        });
    }

    private static Storage portal(UnaryOperator<PortalRepository> broken) {
        return new ForwardingStorage() {
            @Override
            PortalRepository portal(PortalRepository right, Repositories all) {
                return broken.apply(right);
            }
        };
    }

    /** A portal that works right, to be broken in one place. */
    private static class Forwarding implements PortalRepository {

        private final PortalRepository right;

        Forwarding(PortalRepository right) {
            this.right = right;
        }

        @Override
        public List<AccountPlan> shown(ClientId client, int most, @Nullable PortalPlanCursor after) {
            return right.shown(client, most, after);
        }

        @Override
        public Optional<AccountPlan> find(ClientId client, PlanId plan) {
            return right.find(client, plan);
        }

        @Override
        public List<AskedUpdate> requests(ClientId client, int most, @Nullable UpdateRequestCursor after) {
            return right.requests(client, most, after);
        }
    }
}
