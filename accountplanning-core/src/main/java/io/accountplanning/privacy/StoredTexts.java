package io.accountplanning.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Every text that a storage holds for one tenant, within one transaction, below the write path: also of plans in the trash, of the
 * activity log, of old versions and of what is on its way out. Nothing is left out for what it is; a storage that keeps something in a
 * new place tells of it here.
 */
public interface StoredTexts {

    /**
     * Goes on through the texts, some records at a time. What is edited comes before what is only kept, such as the log, so that
     * nothing new is written there from a text that was passed already.
     *
     * <p>A text that comes back changed is kept in the place of the other. Records stay, with their dates, their order and who has which; a
     * section, the details of a plan, and an entry of the catalog get the next version when what can be edited of them was
     * changed, without any record of a change, so that an edit that has read the old text is stale. A person's entry of the catalog
     * ({@link io.accountplanning.section.SectionType#isPerPerson}) moves to the changed id; when there is one it moves to that id
     * with {@code -2}, {@code -3} … behind it.
     *
     * @param after where the last call ended; null to begin
     * @param most how many records at most
     * @param sections what cells hold
     * @param visitor sees each text once in this call; not told of empty ones
     * @return where the next call goes on; null at the end
     * @throws io.accountplanning.transaction.StaleVersionException when somebody else changed the same at the same time
     */
    @Nullable
    String walk(@Nullable String after, int most, SectionTexts sections, TextVisitor visitor);
}
