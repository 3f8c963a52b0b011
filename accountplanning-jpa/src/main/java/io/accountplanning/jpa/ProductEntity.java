package io.accountplanning.jpa;

import io.accountplanning.whitespace.Product;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A {@link Product} of the whitespace map. */
@Entity(name = "ApWhitespaceProduct")
@Table(name = "ap_whitespace_product")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ProductEntity extends RowEntity<Product> {

    @Column(name = "name")
    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    protected ProductEntity() {}

    @Override
    void take(Product row) {
        name = row.name();
        parentId = StoredValues.id(row.parent());
    }

    @Override
    Product row() {
        return new Product(new Product.Id(rowId()), name, StoredValues.id(parentId, Product.Id::new));
    }
}
