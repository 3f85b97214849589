import { constraintsMean } from '../platform/problems/constraints.js';

/** What one register can hold: as many tables and categories as there are bits for them. */
constraintsMean({
  register_table_slot_fits: {
    code: 'register/tables-used-up',
    detail: 'A register holds at most 62 tables, and this one has them all.',
  },
  register_category_slot_fits: {
    code: 'register/categories-used-up',
    detail: 'A register holds at most 31 data categories, and this one has them all.',
  },
});
