package nl.partnership.domain.account.sso;

/** In which word of its answer a provider says how somebody showed who it is. */
public enum FactorClaim {
    /** One word for how sure the provider is. */
    ACR,
    /** All that was shown: a password, a code, a key. */
    AMR
}
