/**
 * What organisations around a school offer each other and ask of each other, and what meets. It promises nothing: that is an
 * expectation, an agreement or a task.
 */
package nl.partnership.domain.agreement.offer;
