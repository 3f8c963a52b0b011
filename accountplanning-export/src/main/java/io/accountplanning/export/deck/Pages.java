package io.accountplanning.export.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages after the cover, in the order of a review; what there is nothing to say of is left out. */
final class Pages {

    private Pages() {}

    static List<Page> of(Material material) {
        List<Page> pages = new ArrayList<>(List.of(new SummaryPage(material).page()));
        pages.addAll(new GoalsPage(material).pages());
        pages.addAll(new RevenuePage(material).pages());
        pages.addAll(new HealthPage(material).pages());
        pages.addAll(new RelationshipsPage(material).pages());
        pages.addAll(new WhitespacePage(material).pages());
        pages.addAll(new InitiativesPage(material).pages());
        pages.addAll(new RisksPage(material).pages());
        pages.addAll(new NextStepsPage(material).pages());
        return distinct(pages);
    }

    /** A title is what a screen reader tells slides apart by. */
    private static List<Page> distinct(List<Page> pages) {
        Set<String> titles = new HashSet<>();
        List<Page> distinct = new ArrayList<>();
        for (Page page : pages) {
            String title = page.title();
            for (int i = 2; !titles.add(title); i++) {
                title = page.title() + " (" + i + ")";
            }
            distinct.add(new Page(title, page.blocks(), page.notes()));
        }
        return distinct;
    }
}
