package io.accountplanning.jpa;

import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceMap;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The fields of {@link WhitespaceMap}; no row is the basis of a map that nobody has changed it in. */
@Entity(name = "ApWhitespace")
@Table(name = "ap_whitespace")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class WhitespaceEntity extends FieldsEntity<WhitespaceMap> {

    @Column(name = "basis")
    private String basis;

    protected WhitespaceEntity() {}

    @Override
    void take(WhitespaceMap section) {
        basis = section.basis().name();
    }

    @Override
    WhitespaceMap fill(WhitespaceMap section) {
        return section.withBasis(WhitespaceBasis.valueOf(basis));
    }
}
