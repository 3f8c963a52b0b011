package io.accountplanning.activity;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes changes of one plan back, the latest first. Used by one thread, once. */
final class Rewinding {

    private static final int PAGE = 500;

    private final ActivityStore stores;
    private final AccountPlan now;
    private final Instant moment;
    private final Map<String, Long> firstAfter = new HashMap<>();
    private @Nullable Stamp lastChange;

    Rewinding(ActivityStore stores, AccountPlan now, Instant moment) {
        this.stores = stores;
        this.now = now;
        this.moment = moment;
    }

    PlanDocument document(List<SectionType<?>> types) {
        List<PlanDocument.Part<?>> stored = stores.plans().sections(now.id(), types);
        SectionState<Placement> placement = stores.plans().section(now.id(), Placement.SECTION);
        lookBack();
        List<PlanDocument.Part<?>> parts = new ArrayList<>();
        stored.forEach(part -> parts.add(rewound(part)));
        SectionState<PlanDetails> details = rewound(PlanDetails.SECTION, now.state());
        AccountPlan plan = new AccountPlan(
                now.id(),
                now.number(),
                details.value(),
                rewound(Placement.SECTION, placement).value(),
                details.version(),
                now.created(),
                lastChange == null ? now.created() : lastChange);
        return new PlanDocument(plan, parts);
    }

    /** Finds the first version of each section that was made after the moment, and the last change before. */
    private void lookBack() {
        ActivityEntry last = null;
        do {
            List<ActivityEntry> page = stores.activity().latest(now.id(), PAGE, last == null ? null : last.cursor());
            last = page.isEmpty() ? null : page.get(page.size() - 1);
            for (ActivityEntry entry : page) {
                if (entry.stamp().at().isAfter(moment)) {
                    firstAfter.merge(entry.section(), entry.version(), Math::min);
                } else if (lastChange == null) {
                    lastChange = entry.stamp();
                }
            }
        } while (last != null && lastChange == null);
    }

    private <S extends PlanSection> PlanDocument.Part<S> rewound(PlanDocument.Part<S> part) {
        return new PlanDocument.Part<>(part.type(), rewound(part.type(), part.state()));
    }

    private <S extends PlanSection> SectionState<S> rewound(SectionType<S> type, SectionState<S> stored) {
        Long first = firstAfter.get(type.key());
        if (first == null || first > stored.version()) {
            return stored;
        }
        List<ActivityEntry> entries = new ArrayList<>(stores.activity().since(now.id(), type.key(), first - 2));
        Collections.reverse(entries);
        S section = stored.value();
        Stamp changed = first == 1 ? null : now.created(); // a version without an entry is part of the creation, or
        if (first > 2 && entries.stream().noneMatch(entry -> entry.version() < first)) {
            changed = changedBefore(type.key(), first, now.created()); // an erased person left it behind
        }
        for (ActivityEntry entry : entries) {
            if (entry.version() < first) {
                changed = entry.stamp();
            } else if (entry.version() <= stored.version()) {
                section = type.patched(
                        section, entry.changes().stream().map(Change::reversed).toList());
            }
        }
        return new SectionState<>(section, first - 1, changed);
    }

    private Stamp changedBefore(String section, long version, Stamp created) {
        return stores.activity().since(now.id(), section, 0).stream()
                .filter(entry -> entry.version() < version)
                .reduce((earlier, later) -> later)
                .map(ActivityEntry::stamp)
                .orElse(created);
    }
}
