/**
 * May this sender share this information with this receiver, for this purpose: the vocabulary, the rules and the engine
 * that answers. It knows nothing of people and records, and asks no database: given rules and a request, the answer is
 * always the same.
 */
package nl.partnership.domain.sharing;
