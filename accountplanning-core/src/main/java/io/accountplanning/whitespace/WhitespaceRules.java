package io.accountplanning.whitespace;

import io.accountplanning.error.Violation;
import io.accountplanning.table.Circle;
import io.accountplanning.table.RowId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a whitespace map: hierarchies without cycles, names once among siblings, one cell for each pair, shares that add up. */
final class WhitespaceRules {

    private static final Pattern STROKE_BESIDE_A_BLANK = Pattern.compile("(^|\\s)/|/(\\s|$)");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private WhitespaceRules() {}

    /** A rule that a cell breaks, by the column that is to be put right. */
    record Broken(String column, String rule, String value) {}

    static List<Violation> check(WhitespaceMap map) {
        List<Violation> violations = new ArrayList<>();
        List<Hierarchy.Node<BusinessUnit.Id>> units = map.businessUnits().stream()
                .map(unit -> new Hierarchy.Node<>(unit.id(), unit.name(), unit.parent()))
                .toList();
        List<Hierarchy.Node<Product.Id>> products = map.products().stream()
                .map(product -> new Hierarchy.Node<>(product.id(), product.name(), product.parent()))
                .toList();
        Set<BusinessUnit.Id> unitIds = checkHierarchy("businessUnits", units, violations);
        Set<Product.Id> productIds = checkHierarchy("products", products, violations);
        Set<List<RowId>> pairs = new HashSet<>();
        for (int i = 0; i < map.cells().size(); i++) {
            WhitespaceCell cell = map.cells().get(i);
            String path = "cells[" + (i + 1) + "].";
            requireThere(path + "unit", cell.unit(), unitIds, "removeUnit(id)", violations);
            requireThere(path + "product", cell.product(), productIds, "removeProduct(id)", violations);
            if (!pairs.add(List.of(cell.unit(), cell.product()))) {
                violations.add(new Violation(
                        path + "product",
                        "has a cell at that business unit already; put(cell) replaces it",
                        cell.product().value().toString()));
            }
            ofCell(cell)
                    .forEach(broken ->
                            violations.add(new Violation(path + broken.column(), broken.rule(), broken.value())));
        }
        return violations;
    }

    /** The rules of a cell by itself. */
    static List<Broken> ofCell(WhitespaceCell cell) {
        List<Broken> broken = new ArrayList<>();
        BigDecimal market = cell.marketValue();
        if (market != null && market.signum() < 0) {
            broken.add(new Broken("marketValue", "must be 0 or more", market.toPlainString()));
        }
        BigDecimal ours = Optional.ofNullable(cell.ourSharePercent()).orElse(BigDecimal.ZERO);
        if (!cell.isEligible() && ours.signum() > 0) {
            broken.add(new Broken(
                    "ourSharePercent",
                    "cannot be where the product is not eligible; empty it, or choose another state",
                    ours.toPlainString()));
        }
        BigDecimal theirs = cell.competitorSharePercent();
        if (theirs == null) {
            return broken;
        }
        if (ours.add(theirs).compareTo(ALL) > 0) {
            broken.add(new Broken(
                    "competitorSharePercent",
                    "must leave room for our " + ours.toPlainString() + " percent: both together are at most 100",
                    theirs.toPlainString()));
        }
        if (cell.competitor() == null) {
            broken.add(new Broken(
                    "competitorSharePercent", "needs the competitor whose share it is", theirs.toPlainString()));
        }
        return broken;
    }

    /** The rule that a name breaks: a stroke beside a blank stands between the levels of a path. */
    static Optional<String> ofName(String name) {
        return STROKE_BESIDE_A_BLANK.matcher(name).find()
                ? Optional.of("must not have a stroke at its start or end or beside a blank: that stands between the"
                        + " levels of a path")
                : Optional.empty();
    }

    /** In which form names of siblings must differ. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static <I extends RowId> Set<I> checkHierarchy(
            String table, List<Hierarchy.Node<I>> nodes, List<Violation> violations) {
        Map<I, @Nullable I> parents = new HashMap<>();
        Map<I, String> called = new HashMap<>();
        nodes.forEach(node -> {
            parents.put(node.id(), node.parent());
            called.put(node.id(), node.name());
        });
        Map<@Nullable I, Set<String>> names = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Hierarchy.Node<I> node = nodes.get(i);
            String path = table + "[" + (i + 1) + "].";
            ofName(node.name()).ifPresent(rule -> violations.add(new Violation(path + "name", rule, node.name())));
            if (!names.computeIfAbsent(node.parent(), key -> new HashSet<>()).add(key(node.name()))) {
                violations.add(new Violation(
                        path + "name", "is the name of another one of the same group already", node.name()));
            }
            if (node.parent() != null) {
                requireThere(
                        path + "parent", node.parent(), parents.keySet(), "removing it with its group", violations);
            }
            Circle.through(node.id(), parents::get, id -> called.getOrDefault(id, id.toString()))
                    .ifPresent(circle -> violations.add(new Violation(
                            path + "parent",
                            "stands below itself: " + circle + "; put one of them at the top or elsewhere",
                            node.name())));
        }
        return parents.keySet();
    }

    private static <I extends RowId> void requireThere(
            String path, I id, Set<I> there, String remedy, List<Violation> violations) {
        if (!there.contains(id)) {
            violations.add(new Violation(
                    path,
                    "refers to a row that is not there; " + remedy + " takes along what hangs on it",
                    id.value().toString()));
        }
    }
}
