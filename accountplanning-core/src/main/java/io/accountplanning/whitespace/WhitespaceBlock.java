package io.accountplanning.whitespace;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.HeadedBlock;
import io.accountplanning.table.RowId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads a block into a whitespace map and copies one out. Used by one thread for one block. */
final class WhitespaceBlock {

    // Of the blanks before a stroke only one: looking at all of them from each of them would take long.
    private static final Pattern STROKE = Pattern.compile("\\s/\\s");
    private static final String UNIT = "unit";
    private static final String PRODUCT = "product";
    private static final String STATE = "state";
    private static final CellType<String> NAME = CellType.line(Hierarchy.LONGEST_NAME);
    private static final List<HeadedBlock.Heading> HEADINGS = List.of(
            new HeadedBlock.Heading(UNIT, "Business unit", List.of("unit")),
            new HeadedBlock.Heading(PRODUCT, "Product", List.of()),
            new HeadedBlock.Heading(STATE, "State", List.of()),
            new HeadedBlock.Heading("marketValue", "Market value", List.of()),
            new HeadedBlock.Heading("ourSharePercent", "Our share", List.of("Our share %")),
            new HeadedBlock.Heading("competitor", "Competitor", List.of()),
            new HeadedBlock.Heading("competitorSharePercent", "Competitor share", List.of("Its share", "Their share")),
            new HeadedBlock.Heading("contractEnd", "Contract end", List.of()),
            new HeadedBlock.Heading("note", "Note", List.of()));
    private static final List<Column<WhitespaceCell, ?>> VALUES = WhitespaceCell.TABLE.columns().stream()
            .filter(column -> !column.name().equals(UNIT) && !column.name().equals(PRODUCT))
            .toList();

    private final HeadedBlock block;
    private final WhitespaceWords words;
    private final Branches<BusinessUnit, BusinessUnit.Id> units;
    private final Branches<Product, Product.Id> products;
    private final Map<List<RowId>, WhitespaceCell> cells = new LinkedHashMap<>();
    private final Map<List<RowId>, Integer> lines = new HashMap<>();

    private WhitespaceBlock(WhitespaceMap map, HeadedBlock block, WhitespaceWords words) {
        this.block = block;
        this.words = words;
        units = new Branches<>(
                map.businessUnits(),
                BusinessUnit::id,
                BusinessUnit::name,
                BusinessUnit::parent,
                (name, parent) -> BusinessUnit.of(name).withParent(parent));
        products = new Branches<>(
                map.products(),
                Product::id,
                Product::name,
                Product::parent,
                (name, parent) -> Product.of(name).withParent(parent));
        map.cells().forEach(cell -> cells.put(List.of(cell.unit(), cell.product()), cell));
    }

    static WhitespaceMap load(WhitespaceMap map, String text, Locale locale, WhitespaceWords words) {
        HeadedBlock block = HeadedBlock.read(text, headings(words), Set.of(UNIT, PRODUCT), locale);
        WhitespaceBlock loaded = new WhitespaceBlock(map, block, words);
        block.lines().forEach(loaded::load);
        block.refuseIfBad();
        return new WhitespaceMap(
                map.basis(), loaded.units.rows, loaded.products.rows, List.copyOf(loaded.cells.values()));
    }

    /** The columns in these words; English is read, too. */
    private static List<HeadedBlock.Heading> headings(WhitespaceWords words) {
        return HEADINGS.stream()
                .map(heading -> new HeadedBlock.Heading(
                        heading.column(),
                        words.columns().apply(WhitespaceCell.TABLE.column(heading.column())),
                        Stream.concat(Stream.of(heading.title()), heading.alsoRead().stream())
                                .toList()))
                .toList();
    }

    static String englishTitle(Column<WhitespaceCell, ?> column) {
        return HEADINGS.stream()
                .filter(heading -> heading.column().equals(column.name()))
                .findFirst()
                .map(HeadedBlock.Heading::title)
                .orElseThrow();
    }

    private void load(int line) {
        List<String> unitPath = path(line, UNIT);
        List<String> productPath = path(line, PRODUCT);
        boolean isOnlyAName = VALUES.stream()
                        .allMatch(column -> block.text(line, column.name()).isBlank())
                && (block.text(line, UNIT).isBlank()
                        || block.text(line, PRODUCT).isBlank());
        BusinessUnit.Id unit = unitPath.isEmpty() ? null : units.at(unitPath);
        Product.Id product = productPath.isEmpty() ? null : products.at(productPath);
        if (isOnlyAName) {
            return;
        }
        requireSaid(line, UNIT);
        requireSaid(line, PRODUCT);
        WhitespaceCell read = read(line, unit, product);
        if (unit != null && product != null) {
            put(line, read);
        }
    }

    private void requireSaid(int line, String column) {
        if (block.text(line, column).isBlank()) {
            block.refuse(line, column, "is required beside values", null);
        }
    }

    private void put(int line, WhitespaceCell cell) {
        List<RowId> pair = List.of(cell.unit(), cell.product());
        Integer earlier = lines.putIfAbsent(pair, line);
        if (earlier != null) {
            block.refuse(
                    line,
                    PRODUCT,
                    "has a cell at that business unit in line " + earlier + " already",
                    block.text(line, PRODUCT));
        }
        cells.put(pair, cell);
    }

    /** The cell of the line; where the unit or the product does not fit, one that shows only what else does not. */
    private WhitespaceCell read(int line, BusinessUnit.@Nullable Id unit, Product.@Nullable Id product) {
        WhitespaceCell cell = unit == null || product == null
                ? WhitespaceCell.of(BusinessUnit.Id.next(), Product.Id.next(), WhitespaceState.WHITESPACE)
                : cells.getOrDefault(
                        List.of(unit, product), WhitespaceCell.of(unit, product, WhitespaceState.WHITESPACE));
        int before = block.refused();
        for (Column<WhitespaceCell, ?> column : VALUES) {
            cell = block.has(column.name()) ? typed(cell, column, line) : cell;
        }
        if (block.refused() == before) {
            WhitespaceRules.ofCell(cell)
                    .forEach(broken -> block.refuse(line, broken.column(), broken.rule(), broken.value()));
        }
        return cell;
    }

    private <V> WhitespaceCell typed(WhitespaceCell cell, Column<WhitespaceCell, V> column, int line) {
        String text = block.text(line, column.name()).strip();
        if (column.name().equals(STATE)) {
            for (WhitespaceState state : WhitespaceState.values()) {
                if (words.states().apply(state).equalsIgnoreCase(text)) {
                    return cell.withState(state);
                }
            }
        }
        return column.with(cell, block.read(line, column.name(), column.type()));
    }

    /** The names of a path, from the top; none when it is blank or does not fit. */
    private List<String> path(int line, String column) {
        String text = block.text(line, column).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> names =
                Arrays.stream(STROKE.split(text, -1)).map(String::strip).toList();
        for (String name : names) {
            String rule = name.isEmpty()
                    ? "is a path such as EMEA / France, with a name at each level"
                    : WhitespaceRules.ofName(name).or(() -> NAME.check(name)).orElse(null);
            if (rule != null) {
                block.refuse(line, column, rule, text);
                return List.of();
            }
        }
        return names;
    }

    static String copy(WhitespaceMap map, Locale locale, WhitespaceWords words) {
        Hierarchy<BusinessUnit.Id> units = Hierarchy.ofUnits(map.businessUnits());
        Hierarchy<Product.Id> products = Hierarchy.ofProducts(map.products());
        List<List<String>> lines = new ArrayList<>();
        map.businessUnits().forEach(unit -> lines.add(List.of(units.path(unit.id()))));
        map.products().forEach(product -> lines.add(List.of("", products.path(product.id()))));
        map.cells()
                .forEach(cell -> lines.add(Stream.concat(
                                Stream.of(units.path(cell.unit()), products.path(cell.product())),
                                VALUES.stream().map(column -> shown(cell, column, locale, words)))
                        .toList()));
        return HeadedBlock.write(headings(words), withoutNeedless(lines));
    }

    private static String shown(
            WhitespaceCell cell, Column<WhitespaceCell, ?> column, Locale locale, WhitespaceWords words) {
        return column.name().equals(STATE) ? words.states().apply(cell.state()) : column.show(cell, locale);
    }

    /** Without the lines that only name what a line below names too, itself or as a group. */
    private static List<List<String>> withoutNeedless(List<List<String>> lines) {
        Set<List<String>> named = new HashSet<>();
        List<List<String>> needed = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            List<String> line = lines.get(i);
            if (line.size() > 2 || !named.contains(line)) {
                needed.add(0, line);
            }
            above(line.get(0)).forEach(path -> named.add(List.of(path)));
            above(line.size() > 1 ? line.get(1) : "").forEach(path -> named.add(List.of("", path)));
        }
        return needed;
    }

    /** A path and those of the groups above it. */
    private static List<String> above(String path) {
        List<String> paths = new ArrayList<>();
        for (int end = path.length(); end > 0; end = path.lastIndexOf(Hierarchy.STROKE, end - 1)) {
            paths.add(path.substring(0, end));
        }
        return paths;
    }

    /** Business units or products by their paths; those that are missing are added. */
    private static final class Branches<R, I extends RowId> {

        private final List<R> rows;
        private final Map<List<@Nullable Object>, R> byName = new HashMap<>();
        private final Function<R, I> id;
        private final BiFunction<String, @Nullable I, R> create;

        Branches(
                List<R> rows,
                Function<R, I> id,
                Function<R, String> name,
                Function<R, @Nullable I> parent,
                BiFunction<String, @Nullable I, R> create) {
            this.rows = new ArrayList<>(rows);
            this.id = id;
            this.create = create;
            rows.forEach(row -> byName.put(key(name.apply(row), parent.apply(row)), row));
        }

        I at(List<String> path) {
            I above = null;
            for (String name : path) {
                above = below(above, name);
            }
            return java.util.Objects.requireNonNull(above, "a path has a name");
        }

        private I below(@Nullable I parent, String name) {
            List<@Nullable Object> key = key(name, parent);
            R row = byName.get(key);
            if (row == null) {
                row = create.apply(name, parent);
                rows.add(row);
                byName.put(key, row);
            }
            return id.apply(row);
        }

        private static List<@Nullable Object> key(String name, @Nullable RowId parent) {
            return Arrays.asList(WhitespaceRules.key(name), parent);
        }
    }
}
