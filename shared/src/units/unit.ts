/** A unit of the union tree that the programme knows: a province, a central sector, or one directly below. */
export interface Unit {
  /** Contract 4.3: `tinh-24`, `nganh-y-te`, `tinh-24/222`, `tinh-24/kcn`, `nganh-y-te/khac`. */
  readonly id: string;
  /** The whole label that people read: "Liên đoàn Lao động huyện Việt Yên". */
  readonly name: string;
  /** The label under the heading of its superior: "Huyện Việt Yên". */
  readonly shortName: string;
  readonly kind: UnitKind;
  /** 1 directly below the Confederation, 2 directly above the grassroots unions. */
  readonly level: 1 | 2;
  readonly parentId: string | null;
  readonly parentName: string | null;
  /** No official list names it: made by rule (data/README.md), an administrator may correct it. */
  readonly derived: boolean;
  /** The catch-all `khac`: the submission says in `unitOther` which unit is meant. */
  readonly needsUnitOther: boolean;
}

export type UnitKind = 'province' | 'sector' | 'direct_superior';

/** Types of provinces and districts, as data/*.json writes them. */
export type AreaType = 'tinh' | 'thanh_pho' | 'thi_xa' | 'quan' | 'huyen';

/** The local unions that a province may have besides its districts; the name is the id's last part. */
export type BranchId =
  'vien-chuc' | 'kcn' | 'giao-duc' | 'y-te' | 'cong-thuong' | 'xay-dung' | 'giao-thong-van-tai' | 'khac';
