package io.accountplanning.duediligence;

import io.accountplanning.text.RichText;

/**
 * The client's background.
 *
 * @param mainProduct what it lives from
 * @param onlineChannels where it sells online
 * @param offlineChannels where else it sells
 * @param partners whom it works with
 * @param priorYearActivity what it did in the year before
 * @param priorities what matters to it
 */
public record Background(
        RichText mainProduct,
        RichText onlineChannels,
        RichText offlineChannels,
        RichText partners,
        RichText priorYearActivity,
        RichText priorities) {

    static final Background EMPTY = new Background(
            RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY);
}
