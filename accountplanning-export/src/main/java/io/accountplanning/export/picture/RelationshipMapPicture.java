package io.accountplanning.export.picture;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.List;

/**
 * A relationship map as a picture: a box for each person with title and roles, where they stand towards us as a sign on a colour, how
 * much say they have and how well ours know them as marks; reporting lines, influence and conflicts in lines of their own kinds, which
 * never run through a box. It is laid out as {@link RelationshipMap#layout()} says; a map too wide for a page has the people below
 * somebody on several rows. Immutable and thread-safe, unless its people are not.
 */
public final class RelationshipMapPicture extends Picture<RelationshipMapPicture> {

    private final RelationshipMap map;
    private final List<PlacedPerson> shown;

    private RelationshipMapPicture(RelationshipMap map, List<PlacedPerson> shown, PictureLook look) {
        super(look);
        this.map = map;
        this.shown = List.copyOf(shown);
    }

    /**
     * A picture of all of that map, in English.
     *
     * @throws InvalidException when the map breaks the rules of {@link RelationshipMap#SECTION}
     */
    public static RelationshipMapPicture of(RelationshipMap map) {
        List<Violation> violations = RelationshipMap.SECTION.check(map);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return new RelationshipMapPicture(map, PeoplePlaces.of(map), PictureLook.STANDARD);
    }

    /**
     * The picture of those alone whose boxes meet a rectangle of {@link RelationshipMap#layout()}, where they stand there. Who stands
     * above them or how many below and is not shown is marked.
     *
     * @param x its left edge
     * @param y its upper edge
     * @throws InvalidException when the width or the height is not above 0
     */
    public RelationshipMapPicture area(double x, double y, double width, double height) {
        requirePositive("width", width);
        requirePositive("height", height);
        return new RelationshipMapPicture(map, PeoplePlaces.within(map, new Box(x, y, width, height)), look());
    }

    /**
     * The picture of a person and those around them alone, moved together. Who stands above them or how many below and is not shown is
     * marked.
     *
     * @param steps how many reporting lines or ties away they are at most; 1 for those next to the person
     * @throws NotFoundException when the person is not on the map
     * @throws InvalidException when the steps are below 0
     */
    public RelationshipMapPicture around(ContactPerson.Id person, int steps) {
        map.person(person);
        if (steps < 0) {
            throw InvalidException.of("steps", "is 0 for the person alone, or more", steps);
        }
        return new RelationshipMapPicture(map, PeoplePlaces.around(map, person, steps), look());
    }

    private static void requirePositive(String path, double length) {
        if (!(length > 0)) {
            throw InvalidException.of(path, "is above 0; lengths are those of map.layout()", length);
        }
    }

    /** Everybody who is shown, in their places. */
    List<PlacedPerson> shown() {
        return shown;
    }

    @Override
    RelationshipMapPicture with(PictureLook other) {
        return new RelationshipMapPicture(map, shown, other);
    }

    @Override
    Drawing drawing(TextMeasure measure) {
        return new RelationshipFigures(map, shown, look(), measure).drawing();
    }
}
