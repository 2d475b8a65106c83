// What each type of local government calls its people, offices and enactments. The keys are the tags of the library
// and the templates; units are what the settings tab offers until the officer lists the agency's own.

/** What stands for each tag, keyed by the tag without its braces. */
export type Terms = Readonly<Record<string, string>>;

interface AgencyWords {
  /** The type as a sentence writes it. */
  readonly inFull: string;
  readonly terms: {
    readonly ข้อบัญญัติ: string;
    readonly พนักงาน: string;
    readonly สำนักปลัด: string;
    readonly ผู้บริหาร: string;
    readonly ปลัด: string;
    readonly สภา: string;
  };
  readonly units: readonly string[];
}

const municipality = {
  ข้อบัญญัติ: 'เทศบัญญัติ',
  พนักงาน: 'พนักงานเทศบาล',
  สำนักปลัด: 'สำนักปลัดเทศบาล',
  ผู้บริหาร: 'นายกเทศมนตรี',
  ปลัด: 'ปลัดเทศบาล',
  สภา: 'สภาเทศบาล',
};

/** Keyed by `ประเภทหน่วยงาน` as the settings tab writes it. */
const words = {
  'อบต.': {
    inFull: 'องค์การบริหารส่วนตำบล',
    terms: {
      ข้อบัญญัติ: 'ข้อบัญญัติ',
      พนักงาน: 'พนักงานส่วนตำบล',
      สำนักปลัด: 'สำนักปลัด อบต.',
      ผู้บริหาร: 'นายกองค์การบริหารส่วนตำบล',
      ปลัด: 'ปลัดองค์การบริหารส่วนตำบล',
      สภา: 'สภาองค์การบริหารส่วนตำบล',
    },
    units: ['สำนักปลัด อบต.', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนา และวัฒนธรรม', 'หน่วยตรวจสอบภายใน'],
  },
  เทศบาลตำบล: {
    inFull: 'เทศบาลตำบล',
    terms: municipality,
    units: ['สำนักปลัดเทศบาล', 'กองคลัง', 'กองช่าง', 'กองสาธารณสุขและสิ่งแวดล้อม', 'กองการศึกษา', 'หน่วยตรวจสอบภายใน'],
  },
  เทศบาลเมือง: {
    inFull: 'เทศบาลเมือง',
    terms: municipality,
    units: [
      'สำนักปลัดเทศบาล',
      'กองยุทธศาสตร์และงบประมาณ',
      'กองคลัง',
      'กองช่าง',
      'กองสาธารณสุขและสิ่งแวดล้อม',
      'กองการศึกษา',
      'กองสวัสดิการสังคม',
      'หน่วยตรวจสอบภายใน',
    ],
  },
  เทศบาลนคร: {
    inFull: 'เทศบาลนคร',
    terms: municipality,
    units: [
      'สำนักปลัดเทศบาล',
      'กองยุทธศาสตร์และงบประมาณ',
      'สำนักคลัง',
      'สำนักช่าง',
      'สำนักสาธารณสุขและสิ่งแวดล้อม',
      'สำนักการศึกษา',
      'กองสวัสดิการสังคม',
      'กองการเจ้าหน้าที่',
      'หน่วยตรวจสอบภายใน',
    ],
  },
  'อบจ.': {
    inFull: 'องค์การบริหารส่วนจังหวัด',
    terms: {
      ข้อบัญญัติ: 'ข้อบัญญัติ',
      พนักงาน: 'ข้าราชการองค์การบริหารส่วนจังหวัด',
      สำนักปลัด: 'สำนักปลัด อบจ.',
      ผู้บริหาร: 'นายกองค์การบริหารส่วนจังหวัด',
      ปลัด: 'ปลัดองค์การบริหารส่วนจังหวัด',
      สภา: 'สภาองค์การบริหารส่วนจังหวัด',
    },
    units: [
      'สำนักปลัด อบจ.',
      'กองยุทธศาสตร์และงบประมาณ',
      'กองคลัง',
      'กองช่าง',
      'กองการศึกษา ศาสนา และวัฒนธรรม',
      'กองการเจ้าหน้าที่',
      'หน่วยตรวจสอบภายใน',
    ],
  },
} as const satisfies Readonly<Record<string, AgencyWords>>;

export type AgencyType = keyof typeof words;

export const agencyTypes = Object.keys(words) as readonly AgencyType[];

/** Terms of the agency's type; name and years are the caller's to add. */
export const termsOf = (type: AgencyType): Terms => words[type].terms;

/** The type without abbreviation: `องค์การบริหารส่วนตำบล`. */
export const typeInFull = (type: AgencyType): string => words[type].inFull;

/** Units an agency of the type commonly has, in official order. */
export const defaultUnitsOf = (type: AgencyType): readonly string[] => words[type].units;
