package io.accountplanning.export.picture;

import io.accountplanning.relationshipmap.ContactPerson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays out reporting lines so that the whole is no ribbon: everybody has a band of their own, and where the bands below somebody would
 * be too wide side by side they stand on shelves below each other, past which a trunk runs down at the left. So no two boxes can meet,
 * and no line needs to cross one.
 */
final class FoldedForest {

    private static final double BETWEEN_PEOPLE = 24;
    private static final double BETWEEN_TREES = 72;
    private static final double TRUNK = 24;
    private static final double UNFOLDED = 1_100;
    private static final double SHAPE = 1.8;
    private static final double ROW = PlacedPerson.HEIGHT + PlacedPerson.CHANNEL;

    private final List<ContactPerson> people;
    private final List<List<Integer>> below = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private final Band[] bands;
    private final PlacedPerson[] placed;

    /**
     * The space of a person and all below them.
     *
     * @param rows how many rows it is high
     * @param self where the person's box begins
     * @param shelves where the bands below it stand
     * @param trunk where the line to the lower shelves runs; null when there is one shelf at most
     */
    private record Band(
            double width,
            int rows,
            double self,
            List<Shelf> shelves,
            @Nullable Double trunk) {}

    /** Bands side by side. */
    private record Shelf(List<Integer> members, int row, int rows, double width) {}

    FoldedForest(List<ContactPerson> people) {
        this.people = people;
        this.bands = new Band[people.size()];
        this.placed = new PlacedPerson[people.size()];
        Map<ContactPerson.Id, Integer> index = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            index.put(people.get(i).id(), i);
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < people.size(); i++) {
            ContactPerson.Id superior = people.get(i).reportsTo();
            Integer above = superior == null ? null : index.get(superior);
            (above == null ? tops : below.get(above)).add(i);
        }
    }

    /** Everybody in their place, in the order of the map. */
    List<PlacedPerson> placed() {
        List<Integer> downwards = downwards();
        for (int i = downwards.size() - 1; i >= 0; i--) {
            bands[downwards.get(i)] = band(below.get(downwards.get(i)));
        }
        place(shelves(tops, 0, BETWEEN_TREES), 0, 0, null, BETWEEN_TREES);
        return List.of(placed);
    }

    /** Everybody before those below them, without recursion: a map may be a single chain as long as it likes. */
    private List<Integer> downwards() {
        List<Integer> found = new ArrayList<>(tops);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(below.get(found.get(i)));
        }
        return found;
    }

    private Band band(List<Integer> members) {
        if (members.isEmpty()) {
            return new Band(PlacedPerson.WIDTH, 1, 0, List.of(), null);
        }
        List<Shelf> shelves = shelves(members, 1, BETWEEN_PEOPLE);
        double start = shelves.size() > 1 ? TRUNK : 0;
        List<Integer> first = shelves.get(0).members();
        double left = start + bands[first.get(0)].self();
        Band last = bands[first.get(first.size() - 1)];
        double right = start + shelves.get(0).width() - last.width() + last.self();
        return new Band(
                start + width(shelves),
                1 + shelves.stream().mapToInt(Shelf::rows).sum(),
                (left + right) / 2,
                shelves,
                shelves.size() > 1 ? TRUNK / 3 : null);
    }

    private static double width(List<Shelf> shelves) {
        return shelves.stream().mapToDouble(Shelf::width).max().orElse(0);
    }

    /** As few shelves as make it about as wide as a page for its height. */
    private List<Shelf> shelves(List<Integer> members, int row, double gap) {
        double all = members.stream().mapToDouble(i -> bands[i].width() + gap).sum() - gap;
        List<Shelf> shelves = filled(members, row, gap, all);
        for (int count = 2; count <= members.size() && isTooWide(shelves, row); count++) {
            shelves = filled(members, row, gap, Math.max(UNFOLDED, all / count));
        }
        return shelves;
    }

    private static boolean isTooWide(List<Shelf> shelves, int row) {
        int rows = row + shelves.stream().mapToInt(Shelf::rows).sum();
        return width(shelves) > UNFOLDED && width(shelves) > SHAPE * rows * ROW;
    }

    /** The bands in order, on a further shelf whenever they would be wider than that. */
    private List<Shelf> filled(List<Integer> members, int row, double gap, double most) {
        List<Shelf> shelves = new ArrayList<>();
        List<Integer> shelf = new ArrayList<>();
        double width = 0;
        int rows = 0;
        int at = row;
        for (int member : members) {
            Band band = bands[member];
            if (!shelf.isEmpty() && width + gap + band.width() > most + 0.01) {
                shelves.add(new Shelf(List.copyOf(shelf), at, rows, width));
                at += rows;
                shelf.clear();
                rows = 0;
            }
            width = shelf.isEmpty() ? band.width() : width + gap + band.width();
            rows = Math.max(rows, band.rows());
            shelf.add(member);
        }
        if (!shelf.isEmpty()) {
            shelves.add(new Shelf(List.copyOf(shelf), at, rows, width));
        }
        return shelves;
    }

    private record Open(
            int person, double x, int row, @Nullable Double trunk) {}

    private void place(List<Shelf> shelves, double x, int row, @Nullable Double trunk, double gap) {
        Deque<Open> open = new ArrayDeque<>(open(shelves, x, row, trunk, gap));
        while (!open.isEmpty()) {
            Open next = open.pop();
            Band band = bands[next.person()];
            placed[next.person()] =
                    PlacedPerson.of(people.get(next.person()), next.x() + band.self(), next.row(), next.trunk());
            Double down = band.trunk();
            Double at = down == null ? null : Double.valueOf(next.x() + down);
            open.addAll(open(band.shelves(), next.x() + (down == null ? 0 : TRUNK), next.row(), at, BETWEEN_PEOPLE));
        }
    }

    private List<Open> open(List<Shelf> shelves, double x, int row, @Nullable Double trunk, double gap) {
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < shelves.size(); i++) {
            double at = x;
            for (int member : shelves.get(i).members()) {
                open.add(new Open(member, at, row + shelves.get(i).row(), i == 0 ? null : trunk));
                at += bands[member].width() + gap;
            }
        }
        return open;
    }
}
