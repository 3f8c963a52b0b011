package io.accountplanning.jpa;

import io.accountplanning.whitespace.BusinessUnit;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A {@link BusinessUnit} of the whitespace map. */
@Entity(name = "ApWhitespaceUnit")
@Table(name = "ap_whitespace_unit")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class BusinessUnitEntity extends RowEntity<BusinessUnit> {

    @Column(name = "name")
    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    protected BusinessUnitEntity() {}

    @Override
    void take(BusinessUnit row) {
        name = row.name();
        parentId = StoredValues.id(row.parent());
    }

    @Override
    BusinessUnit row() {
        return new BusinessUnit(new BusinessUnit.Id(rowId()), name, StoredValues.id(parentId, BusinessUnit.Id::new));
    }
}
