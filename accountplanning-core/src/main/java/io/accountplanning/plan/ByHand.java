package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person may not change on a tab, because an operation of the library does it. */
final class ByHand {

    private ByHand() {}

    /** @throws InvalidException when the edit changes that, with the call that does */
    static <S extends PlanSection> void require(SectionType<S> type, S before, @Nullable S after) {
        String managed = type.managedBy();
        if (managed != null && !before.equals(after)) {
            throw InvalidException.of(type.key(), "is not edited by hand, but by " + managed, null);
        }
        if (before instanceof PlanDetails was && after instanceof PlanDetails is) {
            require(was, is);
        }
    }

    private static void require(PlanDetails before, PlanDetails after) {
        if (!before.client().id().equals(after.client().id())) {
            throw InvalidException.of(
                    "client",
                    "stays " + before.client().id() + " in an edit; plan.moveTo(client) moves a plan",
                    after.client().id());
        }
        if (!Objects.equals(before.deletedAt(), after.deletedAt())) {
            throw InvalidException.of(
                    "deletedAt", "is not edited by hand, but by plans.delete(id) and trash.restore(id)", null);
        }
    }
}
