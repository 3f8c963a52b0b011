package io.accountplanning.inmemory;

import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.board.BoardCard;
import io.accountplanning.board.BoardCursor;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.dashboard.PortfolioCounts;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.revenue.RevenueInOneCurrency;
import io.accountplanning.revenue.RevenueRepository;
import io.accountplanning.risk.RiskCursor;
import io.accountplanning.risk.RiskFacts;
import io.accountplanning.risk.RiskQuery;
import io.accountplanning.risk.RiskRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Storage;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasklist.TaskQuery;
import io.accountplanning.tasklist.TaskRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Storages that break a rule of what is asked across plans. */
final class BrokenPortfolios {

    private BrokenPortfolios() {}

    static Storage whoseTasksWithoutADeadlineComeFirst() {
        return tasks(right -> new Tasks(right) {
            @Override
            public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
                return right.page(query, after, most).stream()
                        .sorted(Comparator.comparing(row -> row.task().deadline() != null))
                        .toList();
            }
        });
    }

    static Storage whoseTasksAreForEverybody() {
        return tasks(right -> new Tasks(right) {
            @Override
            public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
                return right.page(new TaskQuery(query.filter(), new Visibility.All(), query.today()), after, most);
            }
        });
    }

    static Storage whoseTasksMeetAnyCondition() {
        return tasks(right -> new Tasks(right) {
            @Override
            public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
                return right.page(
                        new TaskQuery(query.filter().withCustomFields(), query.visibility(), query.today()),
                        after,
                        most);
            }
        });
    }

    static Storage thatCountTheTasksOfOnePage() {
        return tasks(right -> new Tasks(right) {
            @Override
            public long count(TaskQuery query) {
                return right.page(query, null, 2).size();
            }
        });
    }

    static Storage thatForgetRanks() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                S kept = after instanceof Placement placement
                        ? type.type()
                                .cast(new Placement(
                                        placement.predecessor(), placement.parent(), false, placement.template(), null))
                        : after;
                return right.save(id, type, before, kept, changed);
            }
        });
    }

    static Storage whoseBoardIsForEverybody() {
        return board(right -> new Cards(right) {
            @Override
            public Map<PlanStatus, Long> counts(PlanQuery query) {
                return right.counts(new PlanQuery(query.filter(), new Visibility.All(), query.today()));
            }
        });
    }

    static Storage whoseColumnsStandOnTheirHead() {
        return board(right -> new Cards(right) {
            @Override
            public List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most) {
                return right.top(query, columns, most).stream()
                        .sorted(Comparator.comparingLong(BoardCard::rank))
                        .toList();
            }
        });
    }

    static Storage thatSeeNothingAboveACard() {
        return board(right -> new Cards(right) {
            @Override
            public List<Ranked> above(long rank, int most) {
                return List.of();
            }
        });
    }

    static Storage thatCountOverdueTasksOfPlans() {
        return new ForwardingStorage() {
            @Override
            DashboardRepository dashboard(DashboardRepository right) {
                return query -> {
                    PortfolioCounts counts = right.counts(query);
                    return new PortfolioCounts(
                            counts.byStatus(),
                            counts.byClientStatus(),
                            counts.withoutClientStatus(),
                            counts.overdueTasks(),
                            counts.overdueTasks(),
                            counts.byHealth(),
                            counts.withoutHealth());
                };
            }
        };
    }

    static Storage thatMixCurrencies() {
        return new ForwardingStorage() {
            @Override
            RevenueRepository revenue(RevenueRepository right) {
                return new RevenueRepository() {
                    @Override
                    public List<PlannedSum> planned(PlanQuery query) {
                        return right.planned(query);
                    }

                    @Override
                    public List<InvoicedSum> invoiced(PlanQuery query) {
                        return right.invoiced(query).stream()
                                .map(sum -> new InvoicedSum(sum.planCurrency(), sum.planCurrency(), sum.amount()))
                                .toList();
                    }

                    @Override
                    public List<RevenueInOneCurrency.PlanOfRevenue> plansIn(
                            PlanQuery query, Collection<String> currencies, int most) {
                        return right.plansIn(query, currencies, most);
                    }
                };
            }
        };
    }

    static Storage thatForgetAPlanOfACurrency() {
        return new ForwardingStorage() {
            @Override
            RevenueRepository revenue(RevenueRepository right) {
                return new RevenueRepository() {
                    @Override
                    public List<PlannedSum> planned(PlanQuery query) {
                        return right.planned(query);
                    }

                    @Override
                    public List<InvoicedSum> invoiced(PlanQuery query) {
                        return right.invoiced(query);
                    }

                    @Override
                    public List<RevenueInOneCurrency.PlanOfRevenue> plansIn(
                            PlanQuery query, Collection<String> currencies, int most) {
                        return right.plansIn(query, currencies, most).stream()
                                .skip(1)
                                .toList();
                    }
                };
            }
        };
    }

    static Storage whoseMatrixIsForEverybody() {
        return new ForwardingStorage() {
            @Override
            BcgMatrixRepository bcgMatrix(BcgMatrixRepository right) {
                return (query, most) ->
                        right.find(new PlanQuery(query.filter(), new Visibility.All(), query.today()), most);
            }
        };
    }

    static Storage thatFindRisksForEverybody() {
        return new ForwardingStorage() {
            @Override
            RiskRepository risk(RiskRepository right) {
                return new RiskRepository() {
                    @Override
                    public List<RiskFacts> atRisk(RiskQuery query, @Nullable RiskCursor after, int most) {
                        PlanQuery plans = query.plans();
                        PlanQuery all = new PlanQuery(plans.filter(), new Visibility.All(), plans.today());
                        return right.atRisk(new RiskQuery(all, query.rules(), query.zone()), after, most);
                    }

                    @Override
                    public long count(RiskQuery query) {
                        return right.count(query);
                    }
                };
            }
        };
    }

    private static Storage tasks(UnaryOperator<TaskListRepository> broken) {
        return new ForwardingStorage() {
            @Override
            TaskListRepository taskList(TaskListRepository right) {
                return broken.apply(right);
            }
        };
    }

    private static Storage board(UnaryOperator<BoardRepository> broken) {
        return new ForwardingStorage() {
            @Override
            BoardRepository board(BoardRepository right) {
                return broken.apply(right);
            }
        };
    }

    private static class Tasks implements TaskListRepository {

        final TaskListRepository right;

        Tasks(TaskListRepository right) {
            this.right = right;
        }

        @Override
        public List<TaskRow> page(TaskQuery query, @Nullable TaskCursor after, int most) {
            return right.page(query, after, most);
        }

        @Override
        public long count(TaskQuery query) {
            return right.count(query);
        }
    }

    private static class Cards implements BoardRepository {

        final BoardRepository right;

        Cards(BoardRepository right) {
            this.right = right;
        }

        @Override
        public Map<PlanStatus, Long> counts(PlanQuery query) {
            return right.counts(query);
        }

        @Override
        public List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most) {
            return right.top(query, columns, most);
        }

        @Override
        public List<BoardCard> below(PlanQuery query, BoardCursor after, int most) {
            return right.below(query, after, most);
        }

        @Override
        public List<Ranked> above(long rank, int most) {
            return right.above(rank, most);
        }

        @Override
        public List<Ranked> under(long rank, int most) {
            return right.under(rank, most);
        }

        @Override
        public long plansEver() {
            return right.plansEver();
        }
    }
}
