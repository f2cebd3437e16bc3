package nl.partnership.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.NotInTrail;

/** How often a token may still call. */
@Entity
@NotInTrail
@Table(name = "token_allowance")
public class TokenAllowance extends Allowance {

    @Id
    @OneToOne
    @JoinColumn(name = "token_id")
    private AccessToken token;

    protected TokenAllowance() {}

    /** A full store. */
    public TokenAllowance(AccessToken token) {
        this.token = token;
    }

    public AccessToken getToken() {
        return token;
    }
}
