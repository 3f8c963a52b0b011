package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityCursor;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.storage.Storage;
import io.accountplanning.table.Change;
import io.accountplanning.testkit.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Storages that break a rule of the activity log or the outbox. */
final class BrokenLogs {

    /** A log that is kept right, to be broken in one place. */
    private static class Log implements ActivityRepository {

        final ActivityRepository right;

        Log(ActivityRepository right) {
            this.right = right;
        }

        @Override
        public void append(ActivityEntry entry) {
            right.append(entry);
        }

        @Override
        public List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityCursor after) {
            return right.latest(plan, most, after);
        }

        @Override
        public List<ActivityEntry> since(PlanId plan, String section, long version) {
            return right.since(plan, section, version);
        }

        @Override
        public List<ActivityEntry> latest(
                PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
            return right.latest(plan, filter, most, after);
        }

        @Override
        public List<ActivityEntry> find(
                ActivityFilter filter, Visibility visibility, int most, @Nullable ActivityCursor after) {
            return right.find(filter, visibility, most, after);
        }

        @Override
        public Optional<Instant> lastChangeByPerson(PlanId plan, Instant notAfter) {
            return right.lastChangeByPerson(plan, notAfter);
        }
    }

    /** A queue that works right, to be broken in one place. */
    private static class Queue implements OutboxQueue {

        final OutboxQueue right;

        Queue(OutboxQueue right) {
            this.right = right;
        }

        @Override
        public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
            return right.claim(most, now, lease);
        }

        @Override
        public void done(Collection<EventId> messages) {
            right.done(messages);
        }
    }

    private BrokenLogs() {}

    static Storage oldestFirst() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityCursor after) {
                        List<ActivityEntry> entries = new ArrayList<>(right.latest(plan, most, after));
                        Collections.reverse(entries);
                        return entries;
                    }
                };
            }
        };
    }

    static Storage thatTakeJobsForPeople() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public void append(ActivityEntry entry) {
                        right.append(new ActivityEntry(
                                entry.id(),
                                entry.plan(),
                                entry.section(),
                                entry.version(),
                                Actor.Kind.STAFF,
                                entry.stamp(),
                                entry.changes()));
                    }
                };
            }
        };
    }

    static Storage thatForgetWhereRowsStood() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public void append(ActivityEntry entry) {
                        right.append(new ActivityEntry(
                                entry.id(),
                                entry.plan(),
                                entry.section(),
                                entry.version(),
                                entry.kind(),
                                entry.stamp(),
                                entry.changes().stream()
                                        .map(BrokenLogs::withoutPositions)
                                        .toList()));
                    }
                };
            }
        };
    }

    private static Change withoutPositions(Change change) {
        return new Change(change.kind(), change.table(), change.row(), change.label(), change.cells());
    }

    static Storage thatTellOfAllSections() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public List<ActivityEntry> since(PlanId plan, String section, long version) {
                        return right.latest(plan, 100, null).stream()
                                .filter(entry -> entry.version() > version)
                                .toList();
                    }
                };
            }
        };
    }

    static Storage thatGiveAMessageToTwo() {
        return withQueue(right -> new Queue(right) {
            @Override
            public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
                return right.claim(most, now, Duration.ZERO);
            }
        });
    }

    static Storage whoseLeaseNeverEnds() {
        return withQueue(right -> new Queue(right) {
            @Override
            public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
                return right.claim(most, now, Duration.ofDays(300_000));
            }
        });
    }

    static Storage thatForgetWhatIsDone() {
        return withQueue(right -> new Queue(right) {
            @Override
            public void done(Collection<EventId> messages) {}
        });
    }

    static Storage thatGiveAllMessages() {
        return withQueue(right -> new Queue(right) {
            @Override
            public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
                return right.claim(Integer.MAX_VALUE, now, lease);
            }
        });
    }

    static Storage thatSendBeforeTheCommit() {
        ConcurrentLinkedQueue<OutboxMessage> sent = new ConcurrentLinkedQueue<>();
        return new ForwardingStorage() {
            @Override
            OutboxRepository outbox(OutboxRepository right) {
                return sent::add;
            }

            @Override
            public OutboxQueue outboxQueue() {
                return new Queue(super.outboxQueue()) {
                    @Override
                    public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
                        List<OutboxMessage> claimed = new ArrayList<>();
                        while (!sent.isEmpty() && claimed.size() < most) {
                            claimed.add(sent.remove());
                        }
                        return claimed;
                    }
                };
            }
        };
    }

    private static Storage withQueue(java.util.function.UnaryOperator<OutboxQueue> broken) {
        return new ForwardingStorage() {
            @Override
            public OutboxQueue outboxQueue() {
                return broken.apply(super.outboxQueue());
            }
        };
    }

    static Storage whoseFiltersTakeAllKinds() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public List<ActivityEntry> latest(
                            PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
                        return right.latest(plan, filter.withKinds(), most, after);
                    }
                };
            }
        };
    }

    static Storage whoseFiltersKnowNoDates() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public List<ActivityEntry> latest(
                            PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
                        return right.latest(plan, filter.from(Fixtures.NOW), most, after);
                    }
                };
            }
        };
    }

    static Storage whoseFiltersLeaveNothingOut() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public List<ActivityEntry> latest(
                            PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
                        return right.latest(plan, filter.withoutSections(), most, after);
                    }
                };
            }
        };
    }

    static Storage whoseLogIsForEverybody() {
        return new ForwardingStorage() {
            @Override
            ActivityRepository activity(ActivityRepository right) {
                return new Log(right) {
                    @Override
                    public List<ActivityEntry> find(
                            ActivityFilter filter, Visibility visibility, int most, @Nullable ActivityCursor after) {
                        return right.find(filter, new Visibility.All(), most, after);
                    }
                };
            }
        };
    }
}
