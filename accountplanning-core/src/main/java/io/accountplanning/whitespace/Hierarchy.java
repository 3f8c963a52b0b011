package io.accountplanning.whitespace;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.table.RowId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Business units or products, each before all that is below it: whatever is below one stands right behind it without a gap. Place 0
 * stands for all of them together. Immutable.
 */
final class Hierarchy<I extends RowId> {

    /** The most characters of a name. */
    static final int LONGEST_NAME = 200;

    /** What stands between the levels of a path. */
    static final String STROKE = " / ";

    /** A business unit or a product. */
    record Node<I extends RowId>(
            I id, String name, @Nullable I parent) {}

    private final String what;
    private final List<@Nullable Node<I>> nodes = new ArrayList<>();
    private final Map<I, Integer> places = new HashMap<>();
    private int[] parents = new int[8];
    private int[] ends = new int[8];

    private Hierarchy(String what, List<Node<I>> all) {
        this.what = what;
        Map<@Nullable I, List<Node<I>>> children = new HashMap<>();
        all.forEach(node -> children.computeIfAbsent(node.parent(), key -> new ArrayList<>())
                .add(node));
        add(null, -1, children);
    }

    static Hierarchy<BusinessUnit.Id> ofUnits(List<BusinessUnit> units) {
        return new Hierarchy<>(
                "business unit",
                units.stream()
                        .map(unit -> new Node<>(unit.id(), unit.name(), unit.parent()))
                        .toList());
    }

    static Hierarchy<Product.Id> ofProducts(List<Product> products) {
        return new Hierarchy<>(
                "product",
                products.stream()
                        .map(product -> new Node<>(product.id(), product.name(), product.parent()))
                        .toList());
    }

    private void add(@Nullable Node<I> node, int parent, Map<@Nullable I, List<Node<I>>> children) {
        int place = nodes.size();
        nodes.add(node);
        if (place == parents.length) {
            parents = Arrays.copyOf(parents, 2 * place);
            ends = Arrays.copyOf(ends, 2 * place);
        }
        parents[place] = parent;
        if (node != null) {
            places.put(node.id(), place);
        }
        for (Node<I> child : children.getOrDefault(node == null ? null : node.id(), List.of())) {
            add(child, place, children);
        }
        ends[place] = nodes.size();
    }

    /** One more than there are business units or products. */
    int size() {
        return nodes.size();
    }

    /** Where it stands, from 1. */
    int place(I id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new NotFoundException(what, id.value());
        }
        return place;
    }

    /** The place of the group that it belongs to; 0 at the top. */
    int parent(int place) {
        return parents[place];
    }

    /** The place behind all that is below it. */
    int end(int place) {
        return ends[place];
    }

    /** Whether it is no group. */
    boolean isLowest(int place) {
        return place > 0 && ends[place] == place + 1;
    }

    /** How many are no groups. */
    int lowest() {
        int count = 0;
        for (int place = 1; place < size(); place++) {
            count += isLowest(place) ? 1 : 0;
        }
        return count;
    }

    /** Its name behind those of the groups above it, such as EMEA / France. */
    String path(I id) {
        List<String> names = new ArrayList<>();
        for (int place = place(id); place > 0; place = parents[place]) {
            Node<I> node = nodes.get(place);
            if (node != null) {
                names.add(0, node.name());
            }
        }
        return String.join(STROKE, names);
    }
}
