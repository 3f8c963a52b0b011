package io.accountplanning.samples.quickstart.life;

import io.accountplanning.plan.SectionTab;
import io.accountplanning.section.PlanSection;
import java.util.function.UnaryOperator;

/** Does what no earlier run has done, and counts it. Used by one thread. */
public final class Once {

    private int done;

    /** Edits a section that is still in the version in which earlier steps left it. */
    public <S extends PlanSection> void edit(SectionTab<S> tab, long version, UnaryOperator<S> edit) {
        when(tab.state().version() == version, () -> tab.edit(version, edit));
    }

    public void when(boolean isOpen, Runnable deed) {
        if (isOpen) {
            deed.run();
            done++;
        }
    }

    /** Something else has done that many things. */
    public void count(int things) {
        done += things;
    }

    /** How much this run did. */
    public String summary() {
        return done == 0 ? "an earlier run did it all, nothing has changed" : done + " changes in this run";
    }
}
