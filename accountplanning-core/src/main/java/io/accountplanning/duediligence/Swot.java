package io.accountplanning.duediligence;

import io.accountplanning.text.RichText;

/**
 * Strengths, weaknesses, opportunities and threats, as seen from the client. May each be empty.
 *
 * @param strengths what it is good at
 * @param weaknesses what it is not good at
 * @param opportunities what it could win
 * @param threats what it could lose
 */
public record Swot(RichText strengths, RichText weaknesses, RichText opportunities, RichText threats) {

    static final Swot EMPTY = new Swot(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY);
}
