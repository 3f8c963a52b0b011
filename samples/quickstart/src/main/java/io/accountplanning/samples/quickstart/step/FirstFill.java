package io.accountplanning.samples.quickstart.step;

import io.accountplanning.plan.SectionTab;
import io.accountplanning.section.PlanSection;

/** Fills a section that nobody has touched yet, and keeps one that somebody has. */
final class FirstFill {

    private static final long UNTOUCHED = 0;

    private FirstFill() {}

    static <S extends PlanSection> void of(SectionTab<S> tab, S content) {
        if (tab.state().version() == UNTOUCHED) {
            tab.edit(UNTOUCHED, empty -> content);
        }
    }
}
