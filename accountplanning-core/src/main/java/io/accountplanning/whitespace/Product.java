package io.accountplanning.whitespace;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product or service of ours, or a group of them.
 *
 * @param id the row's id
 * @param name what it is called; required, once among those of the same parent whatever the case, without a stroke beside a blank
 * @param parent the group that it belongs to; null at the top
 */
public record Product(Id id, String name, @Nullable Id parent) implements Row {

    /** The table, {@code products}. */
    public static final Table<Product> TABLE = Table.of("products", Product.class)
            .required("name", CellType.line(Hierarchy.LONGEST_NAME))
            .column("parent", CellType.rowReference(Id::new))
            .under("parent")
            .build();

    /**
     * The id of a product.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Product {
        Objects.requireNonNull(id, "id");
        name = Objects.requireNonNull(name, "name").strip();
    }

    /** A new one at the top. */
    public static Product of(String name) {
        return new Product(Id.next(), name, null);
    }

    /** A new one below that group. */
    public static Product of(String name, Id parent) {
        return new Product(Id.next(), name, parent);
    }

    /** A copy with another value: what it is called. */
    public Product withName(String value) {
        return new Product(id, value, parent);
    }

    /** A copy with another value: the group that it belongs to. */
    public Product withParent(@Nullable Id value) {
        return new Product(id, name, value);
    }
}
