package io.accountplanning.export.picture;

import io.accountplanning.relationshipmap.ContactPerson;
import org.jspecify.annotations.Nullable;

/**
 * A person of a relationship map in their place.
 *
 * @param box where their box is
 * @param row which row it stands in, from 0; all rows are equally high
 * @param trunk where the line from their superior runs down past the rows in between; null when there are none
 * @param superiorHidden whether they report to somebody who is not shown
 * @param hiddenBelow how many report to them and are not shown
 */
record PlacedPerson(
        ContactPerson person, Box box, int row, @Nullable Double trunk, boolean superiorHidden, int hiddenBelow) {

    /** Between the lower edge of a row and the upper edge of the next. */
    static final double CHANNEL = 56;

    static final double WIDTH = 160;
    static final double HEIGHT = 64;

    static PlacedPerson of(ContactPerson person, double x, int row, @Nullable Double trunk) {
        return new PlacedPerson(person, new Box(x, row * (HEIGHT + CHANNEL), WIDTH, HEIGHT), row, trunk, false, 0);
    }

    double middle() {
        return box.x() + box.width() / 2;
    }
}
